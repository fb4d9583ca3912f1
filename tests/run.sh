#!/usr/bin/env bash
# The one test command: installs what is missing, builds, runs everything, and ends with one line of totals.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Pinned, like every other version.
vnu_version=26.9.27

packages=()
[ -x /usr/bin/chromium ] || packages+=(chromium)
command -v java >/dev/null || packages+=(default-jre-headless)
command -v npm >/dev/null || packages+=(npm)
command -v soffice >/dev/null || packages+=(libreoffice-calc-nogui libreoffice-writer-nogui)
[ -x /usr/sbin/nginx ] || packages+=(nginx)
compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || packages+=(postgresql)
command -v systemd-analyze >/dev/null || packages+=(systemd)
if [ ${#packages[@]} -gt 0 ]; then
  echo "Installing ${packages[*]}"
  as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    if ! sudo -n true 2>/dev/null; then
      echo "These Debian packages are missing. Run this once, then the tests again:" >&2
      echo "  sudo apt-get update && sudo apt-get install -y ${packages[*]}" >&2
      exit 1
    fi
    as_root=(sudo)
  fi
  "${as_root[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
  # Where there is a systemd, Debian starts an nginx or a PostgreSQL that is installed. The tests start their own.
  for service in nginx postgresql; do
    if [[ " ${packages[*]} " == *" $service "* && -d /run/systemd/system ]]; then
      "${as_root[@]}" systemctl disable --now --quiet "$service"
    fi
  done
fi

vnu=tests/.tools/node_modules/vnu-jar/package.json
if ! grep -qs "\"version\": \"$vnu_version\"" "$vnu"; then
  npm install --prefix tests/.tools --no-save --no-package-lock --no-audit --no-fund --silent "vnu-jar@$vnu_version"
fi

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
dotnet restore --locked-mode
dotnet format --no-restore --verify-no-changes
dotnet build --no-restore

# In memory where there is room: a thousand databases that each wait for the disk are most of the time that this takes.
work=$(mktemp -d)
if [ "$(df --output=avail -k /dev/shm 2>/dev/null | tail -n 1)" -gt 4000000 ] 2>/dev/null; then
  rm -rf "$work"
  work=$(mktemp -d -p /dev/shm)
fi
chmod 755 "$work"
export TMPDIR=$work
log=$work/log
trap 'tests/postgres.sh stop "$work/postgres"; rm -rf "$work"' EXIT
DASHBOARD_TEST_POSTGRES=$(tests/postgres.sh start "$work/postgres")
export DASHBOARD_TEST_POSTGRES

# Tests that start the program as a process of its own start what is shipped.
export DASHBOARD_TEST_PUBLISHED=$work/published
dotnet publish src/Ballerup.Dashboard -c Release -o "$DASHBOARD_TEST_PUBLISHED" -v quiet
# Processes here live for seconds: what is measured for later speed costs more than it gives.
export DOTNET_TieredPGO=0

status=0
run() { # name project filters…
  local name=$1 project=$2
  shift 2
  echo "== $name"
  dotnet test --no-build --project "tests/$project" "$@" 2>&1 | tee "$log.$name" || status=$?
}

# What only one database has is left out of the run on the other; what knows no database is run once.
run sqlite Ballerup.Dashboard.Tests --filter-not-trait Database=Postgres
DASHBOARD_TEST_DATABASE=Postgres run postgres Ballerup.Dashboard.Tests --filter-not-trait Database=Sqlite \
  --filter-not-class Ballerup.Dashboard.Tests.ArchitectureTests \
  $(for pure in Charts Checks Danish Importing.FollowUp Revisions Searching Sentences Statistics Telemetry Texts; do echo "--filter-not-namespace Ballerup.Dashboard.Tests.$pure"; done)
run browser Ballerup.Dashboard.BrowserTests

sum() { cat "$log".* | awk -v word="$1:" '$1 == word { n += $2 } END { print n + 0 }'; }
for name in sqlite postgres browser; do
  echo "$name: $(awk '$1 == "succeeded:" { print $2 }' "$log.$name") passed"
done
passed=$(sum succeeded) failed=$(sum failed) skipped=$(sum skipped)
if [ "$skipped" -gt 0 ]; then
  echo "Nothing may be skipped here: this script installs what the tests need." >&2
  status=1
fi
[ "$passed" -gt 0 ] || status=1
# Again at the end, where they are looked for.
for name in sqlite postgres browser; do
  grep -E -A 30 '^failed ' "$log.$name" | grep -vE '\[[0-9:]+ (INF|WRN|ERR)\]' || true
done
echo "$passed passed, $failed failed, $skipped skipped"
exit "$status"
