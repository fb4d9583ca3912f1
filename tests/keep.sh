#!/usr/bin/env bash
# Keeps the databases of this version for the test that upgrades them: a SQLite file and a PostgreSQL dump, named after the last migration
# and made by the program itself, through its pages and commands. Run it before the next migration is added.
#   bash tests/keep.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

tests=tests/Ballerup.Dashboard.Tests
name=$(ls src/Ballerup.Dashboard/Database/Migrations/Sqlite | grep -oE '^[0-9]+_\w+\.cs$' | sort | tail -n 1 | sed -E 's/^[0-9]+_(.*)\.cs$/\1/')
work=$(mktemp -d)
chmod 755 "$work"
trap 'tests/postgres.sh stop "$work/postgres"; rm -rf "$work"' EXIT

dotnet build "$tests" -c Release -p:RunAnalyzers=false --nologo -v quiet
DASHBOARD_TEST_KEEP=$work/kept.db dotnet test -c Release --no-build --project "$tests" --filter-class '*.KeepingTests'
# Before the program opens it again, which leaves it with a log beside it.
gzip -9nc "$work/kept.db" >"$work/kept.db.gz"

server=$(tests/postgres.sh start "$work/postgres")
Data__Folder=$work/data ConnectionStrings__Dashboard="Data Source=$work/kept.db" dotnet src/Ballerup.Dashboard/bin/Release/net10.0/*/Ballerup.Dashboard.dll copy --to "$server"
bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
login=$(echo "$server" | sed 's/Host=/host=/; s/Port=/port=/; s/Username=/user=/; s/Database=/dbname=/; s/;/ /g')
# Plain SQL for any client and server: without psql's own words, and without a setting that older servers do not know.
"$bin/pg_dump" "$login" --inserts --rows-per-insert=200 --no-owner --no-privileges | sed -E '/^\\/d; /^SET transaction_timeout/d' >"$work/kept.sql"

mkdir -p "$tests/Database/Kept"
mv "$work/kept.db.gz" "$tests/Database/Kept/$name.db.gz"
mv "$work/kept.sql" "$tests/Database/Kept/$name.sql"
ls -l "$tests/Database/Kept"
