-- SPDX-License-Identifier: MIT
-- Access that ends by itself, requests that are decided, and a directory to install from.

ALTER TABLE installations ADD COLUMN ends_at INTEGER

CREATE INDEX installations_ending ON installations(ends_at) WHERE ends_at IS NOT NULL AND ended_at IS NULL

CREATE INDEX connections_by_kind ON connections(kind_rank, name_key, id)

CREATE INDEX requests_by_time ON requests(workspace_id, created_at, id)

CREATE UNIQUE INDEX requests_pending ON requests(workspace_id, connection_id, person_id)
  WHERE state IN ('open', 'waiting_for_install')
