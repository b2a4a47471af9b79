#!/bin/bash
# Copies the primary when the data folder of the replica is new, then follows it.
set -euo pipefail
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  until pg_basebackup --pgdata "$PGDATA" --write-recovery-conf --wal-method stream --checkpoint fast \
    --dbname "host=primary user=replicator password=$REPLICATOR_PASSWORD"; do
    echo 'the primary does not answer yet' >&2
    sleep 2
  done
  chmod 700 "$PGDATA"
fi
exec postgres -c config_file=/deploy/primary.conf -c data_directory="$PGDATA" \
  -c hba_file="$PGDATA/pg_hba.conf" -c ident_file="$PGDATA/pg_ident.conf"
