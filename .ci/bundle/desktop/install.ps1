# Opens .cohort files with Facilitator, for this person alone; `install.ps1 -Remove` undoes that.
param([switch]$Remove)
$classes = 'HKCU:\Software\Classes'
if ($Remove) {
    Remove-Item "$classes\Facilitator.Cohort" -Recurse -ErrorAction SilentlyContinue
    Remove-Item "$classes\.cohort" -Recurse -ErrorAction SilentlyContinue
    exit
}
$program = Join-Path (Split-Path $PSScriptRoot) 'Facilitator.exe'
New-Item "$classes\.cohort" -Value 'Facilitator.Cohort' -Force | Out-Null
New-Item "$classes\Facilitator.Cohort" -Value 'Cohort' -Force | Out-Null
New-Item "$classes\Facilitator.Cohort\DefaultIcon" -Value "`"$program`",0" -Force | Out-Null
New-Item "$classes\Facilitator.Cohort\shell\open\command" -Value "`"$program`" `"%1`"" -Force | Out-Null
$menu = (New-Object -ComObject WScript.Shell).CreateShortcut("$([Environment]::GetFolderPath('Programs'))\Facilitator.lnk")
$menu.TargetPath = $program
$menu.Save()
