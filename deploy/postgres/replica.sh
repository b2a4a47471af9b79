#!/bin/bash
# Copies the primary when the replica has no whole copy yet, then follows it. Takes further settings for PostgreSQL.
set -euo pipefail
if [ ! -d "$PGDATA" ]; then
  # named at last only when it is whole, so that a copy that was stopped midway is begun anew
  until rm -rf "$PGDATA.copy" && PGPASSWORD="$REPLICATOR_PASSWORD" pg_basebackup --pgdata "$PGDATA.copy" \
    --write-recovery-conf --wal-method stream --checkpoint fast \
    --host "${PRIMARY:-primary}" --port "${PRIMARY_PORT:-5432}" --username replicator --no-password; do
    echo 'the primary does not answer yet' >&2
    sleep 2
  done
  chmod 700 "$PGDATA.copy"
  mv "$PGDATA.copy" "$PGDATA"
fi
exec postgres -c config_file=/deploy/primary.conf -c data_directory="$PGDATA" \
  -c hba_file="$PGDATA/pg_hba.conf" -c ident_file="$PGDATA/pg_ident.conf" "$@"
