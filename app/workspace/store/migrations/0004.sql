-- SPDX-License-Identifier: MIT
-- OAuth. An authorization is what a browser does between an authorize address and its code: who signed in, for which
-- workspace, and the secret of its cookie. Tokens that follow from one code are a chain; a refresh token that was used
-- is replaced and stays known, so that its second use is noticed.

CREATE TABLE authorizations (
  id TEXT NOT NULL PRIMARY KEY,
  connection_id TEXT REFERENCES connections(id),
  redirect_uri TEXT NOT NULL,
  redirect_given INTEGER NOT NULL,
  state TEXT,
  challenge TEXT NOT NULL DEFAULT '',
  language TEXT NOT NULL,
  session_hash BLOB,
  person_id TEXT REFERENCES persons(id),
  workspace_id TEXT REFERENCES workspaces(id),
  link_hash BLOB,
  link_person_id TEXT REFERENCES persons(id),
  link_expires_at INTEGER,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  ended_at INTEGER
) WITHOUT ROWID

CREATE INDEX authorizations_by_end ON authorizations(expires_at)

CREATE INDEX authorizations_by_connection ON authorizations(connection_id)

CREATE TABLE oauth_codes (
  hash BLOB NOT NULL PRIMARY KEY,
  connection_id TEXT REFERENCES connections(id),
  installation_id TEXT,
  workspace_id TEXT NOT NULL REFERENCES workspaces(id),
  person_id TEXT NOT NULL REFERENCES persons(id),
  redirect_uri TEXT NOT NULL,
  redirect_given INTEGER NOT NULL,
  challenge TEXT NOT NULL,
  chain TEXT NOT NULL,
  expires_at INTEGER NOT NULL,
  used_at INTEGER
) WITHOUT ROWID

CREATE INDEX oauth_codes_by_end ON oauth_codes(expires_at)

CREATE INDEX oauth_codes_by_connection ON oauth_codes(connection_id)

ALTER TABLE tokens ADD COLUMN replaced_at INTEGER

CREATE INDEX tokens_by_chain ON tokens(chain) WHERE chain IS NOT NULL

CREATE TABLE sign_in_failures (
  no INTEGER PRIMARY KEY,
  subject BLOB NOT NULL,
  at INTEGER NOT NULL
)

CREATE INDEX sign_in_failures_by_subject ON sign_in_failures(subject, at)

CREATE INDEX sign_in_failures_by_age ON sign_in_failures(at)
