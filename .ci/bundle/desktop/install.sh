#!/bin/sh
# Puts Facilitator into this person's menu and opens .cohort files with it; `install.sh --remove` undoes that.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
share=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$share/applications/facilitator.desktop
kind=$share/mime/packages/facilitator-cohort.xml
small=$share/icons/hicolor/256x256/apps/facilitator.png
large=$share/icons/hicolor/scalable/apps/facilitator.svg

if [ "${1:-}" = --remove ]; then
    rm -f "$entry" "$kind" "$small" "$large"
else
    program=$(dirname "$here")/facilitator
    mkdir -p "$(dirname "$entry")" "$(dirname "$kind")" "$(dirname "$small")" "$(dirname "$large")"
    # A blank, a quotation mark or a percent sign in the path has to be written as the entry's format wants it.
    quoted=$(printf %s "$program" | sed -e 's/[\\"`$]/\\&/g' -e 's/%/%%/g' -e 's/[\\&|]/\\&/g')
    sed "s|^Exec=facilitator |Exec=\"$quoted\" |" "$here/facilitator.desktop" > "$entry"
    cp "$here/facilitator-cohort.xml" "$kind"
    cp "$here/facilitator.png" "$small"
    cp "$here/facilitator.svg" "$large"
fi
# Desktops notice by themselves after a while; where these are, at once.
command -v update-mime-database > /dev/null && update-mime-database "$share/mime"
command -v update-desktop-database > /dev/null && update-desktop-database "$share/applications"
exit 0
