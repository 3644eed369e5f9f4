#!/bin/bash
# Run by the image when its data folder is empty: a database and a user for each service.
set -euo pipefail
for service in plan task indicator notification; do
  variable="${service^^}_PASSWORD"
  psql -v ON_ERROR_STOP=1 -U postgres -v name="$service" -v password="${!variable}" <<'SQL'
create user :"name" password :'password';
create database :"name" owner :"name";
SQL
done
