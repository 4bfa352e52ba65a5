# Puts Facilitator into the menu and opens .cohort files with it, for this person alone; `install.ps1 -Remove` undoes that.
param([switch]$Remove)
$classes = 'HKCU:\Software\Classes'
$entry = Join-Path ([Environment]::GetFolderPath('Programs')) 'Facilitator.lnk'
if ($Remove) {
    Remove-Item "$classes\Facilitator.Cohort" -Recurse -ErrorAction SilentlyContinue
    Remove-Item "$classes\.cohort" -Recurse -ErrorAction SilentlyContinue
    Remove-Item $entry -ErrorAction SilentlyContinue
    exit
}
$program = Join-Path (Split-Path $PSScriptRoot) 'Facilitator.exe'
New-Item "$classes\.cohort" -Value 'Facilitator.Cohort' -Force | Out-Null
New-Item "$classes\Facilitator.Cohort" -Value 'Cohort' -Force | Out-Null
New-Item "$classes\Facilitator.Cohort\DefaultIcon" -Value "`"$program`",0" -Force | Out-Null
New-Item "$classes\Facilitator.Cohort\shell\open\command" -Value "`"$program`" `"%1`"" -Force | Out-Null
$menu = (New-Object -ComObject WScript.Shell).CreateShortcut($entry)
$menu.TargetPath = $program
$menu.Save()
