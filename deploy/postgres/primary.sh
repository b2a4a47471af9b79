#!/bin/bash
# Run once by the image of PostgreSQL, when the data folder of the primary is new.
set -euo pipefail
psql -v database=cchc -f /deploy/roles.sql postgres
echo 'host replication replicator samenet scram-sha-256' >> "$PGDATA/pg_hba.conf"
