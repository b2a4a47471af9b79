-- The roles and the database of the site, made by a superuser with psql (15 or later), once or again:
--   OWNER_PASSWORD=… SITE_PASSWORD=… REPLICATOR_PASSWORD=… psql -v database=cchc -f roles.sql postgres
-- owner migrates and imports; site only reads; replicator copies the server to a replica.
\set ON_ERROR_STOP on
\if :{?database} \else \set database cchc \endif
\getenv owner_password OWNER_PASSWORD
\getenv site_password SITE_PASSWORD
\getenv replicator_password REPLICATOR_PASSWORD
SET password_encryption = 'scram-sha-256';
-- a statement that fails is not logged, because it may hold a password
SET log_min_error_statement = panic;

SELECT format('CREATE ROLE %I', name) FROM unnest(ARRAY['owner', 'site', 'replicator']) name
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) \gexec
ALTER ROLE owner LOGIN PASSWORD :'owner_password';
ALTER ROLE site LOGIN PASSWORD :'site_password';
ALTER ROLE replicator LOGIN REPLICATION PASSWORD :'replicator_password';
-- the site asks for a limit of time when it connects, which PgBouncer does not pass on
ALTER ROLE site SET statement_timeout = '10s';
ALTER ROLE site SET idle_in_transaction_session_timeout = '30s';
ALTER ROLE site SET default_transaction_read_only = on;

SELECT format('CREATE DATABASE %I OWNER owner ENCODING %L TEMPLATE template0', :'database', 'UTF8')
WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = :'database') \gexec
REVOKE ALL ON DATABASE :"database" FROM PUBLIC;
GRANT CONNECT ON DATABASE :"database" TO site;
\connect :"database"
ALTER SCHEMA public OWNER TO owner;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO site;
-- what migrations make later, also the schema of past releases, which they make anew
ALTER DEFAULT PRIVILEGES FOR ROLE owner GRANT USAGE ON SCHEMAS TO site;
ALTER DEFAULT PRIVILEGES FOR ROLE owner GRANT SELECT ON TABLES TO site;
-- what is there already
GRANT SELECT ON ALL TABLES IN SCHEMA public TO site;
SELECT 'GRANT USAGE ON SCHEMA past TO site; GRANT SELECT ON ALL TABLES IN SCHEMA past TO site'
WHERE EXISTS (SELECT FROM pg_namespace WHERE nspname = 'past') \gexec
