-- SPDX-License-Identifier: MIT
-- Statements are parted by empty lines. Texts named *_key are folded for sorting and searching (foldedKey).
-- Times are UTC milliseconds; a time of 0 in last_used_at means never.

CREATE TABLE meta (
  key TEXT NOT NULL PRIMARY KEY,
  value BLOB NOT NULL
) WITHOUT ROWID

CREATE TABLE workspaces (
  no INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  icon TEXT NOT NULL DEFAULT '',
  plan TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  restriction TEXT NOT NULL DEFAULT 'off',
  auto_approve_first_party INTEGER NOT NULL DEFAULT 0,
  creation_limited_to_owners INTEGER NOT NULL DEFAULT 0
)

CREATE TABLE persons (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  email TEXT NOT NULL,
  email_key TEXT NOT NULL UNIQUE,
  email_verified INTEGER NOT NULL DEFAULT 0,
  avatar_url TEXT NOT NULL DEFAULT '',
  password_hash BLOB,
  created_at INTEGER NOT NULL
) WITHOUT ROWID

CREATE TABLE memberships (
  workspace_id TEXT NOT NULL REFERENCES workspaces(id),
  person_id TEXT NOT NULL REFERENCES persons(id),
  role_rank INTEGER NOT NULL,
  state_rank INTEGER NOT NULL,
  name_key TEXT NOT NULL,
  email_key TEXT NOT NULL,
  joined_at INTEGER NOT NULL,
  PRIMARY KEY (workspace_id, person_id)
) WITHOUT ROWID

CREATE INDEX memberships_by_person ON memberships(person_id)

CREATE INDEX memberships_by_name ON memberships(workspace_id, name_key, person_id, email_key, role_rank, state_rank)

CREATE INDEX memberships_by_email ON memberships(workspace_id, email_key, person_id, name_key, role_rank, state_rank)

CREATE INDEX memberships_by_role ON memberships(workspace_id, role_rank, name_key, person_id, email_key, state_rank)

CREATE INDEX memberships_by_state ON memberships(workspace_id, state_rank, name_key, person_id, email_key, role_rank)

CREATE TABLE membership_counts (
  workspace_id TEXT NOT NULL,
  role_rank INTEGER NOT NULL,
  state_rank INTEGER NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (workspace_id, role_rank, state_rank)
) WITHOUT ROWID

CREATE TRIGGER memberships_inserted AFTER INSERT ON memberships BEGIN
  INSERT INTO membership_counts VALUES (NEW.workspace_id, NEW.role_rank, NEW.state_rank, 1)
    ON CONFLICT DO UPDATE SET count = count + 1;
END

CREATE TRIGGER memberships_changed AFTER UPDATE OF role_rank, state_rank ON memberships BEGIN
  UPDATE membership_counts SET count = count - 1
    WHERE workspace_id = OLD.workspace_id AND role_rank = OLD.role_rank AND state_rank = OLD.state_rank;
  INSERT INTO membership_counts VALUES (NEW.workspace_id, NEW.role_rank, NEW.state_rank, 1)
    ON CONFLICT DO UPDATE SET count = count + 1;
  UPDATE connection_spaces SET added_by_state_rank = NEW.state_rank
    WHERE workspace_id = NEW.workspace_id AND added_by = NEW.person_id;
END

CREATE TRIGGER memberships_deleted AFTER DELETE ON memberships BEGIN
  UPDATE membership_counts SET count = count - 1
    WHERE workspace_id = OLD.workspace_id AND role_rank = OLD.role_rank AND state_rank = OLD.state_rank;
END

CREATE TRIGGER persons_renamed AFTER UPDATE OF name_key, email_key ON persons BEGIN
  UPDATE memberships SET name_key = NEW.name_key, email_key = NEW.email_key WHERE person_id = NEW.id;
  UPDATE connection_spaces SET added_by_key = NEW.name_key WHERE added_by = NEW.id;
END

CREATE TABLE connections (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  icon TEXT NOT NULL DEFAULT '',
  kind_rank INTEGER NOT NULL,
  first_party INTEGER NOT NULL DEFAULT 0,
  developer_name TEXT NOT NULL DEFAULT '',
  developer_website TEXT NOT NULL DEFAULT '',
  developer_support TEXT NOT NULL DEFAULT '',
  developer_install_url TEXT NOT NULL DEFAULT '',
  search_key TEXT NOT NULL,
  registered_by TEXT REFERENCES persons(id),
  listing TEXT NOT NULL DEFAULT 'unlisted',
  scope TEXT NOT NULL DEFAULT 'workspace',
  workspace_ids TEXT NOT NULL DEFAULT '[]',
  client_id TEXT UNIQUE,
  client_secret_hash BLOB,
  redirect_uris TEXT NOT NULL DEFAULT '[]',
  read_content INTEGER NOT NULL DEFAULT 1,
  update_content INTEGER NOT NULL DEFAULT 0,
  insert_content INTEGER NOT NULL DEFAULT 0,
  read_comments INTEGER NOT NULL DEFAULT 0,
  insert_comments INTEGER NOT NULL DEFAULT 0,
  user_information TEXT NOT NULL DEFAULT 'none',
  created_at INTEGER NOT NULL
) WITHOUT ROWID

CREATE INDEX connections_by_name ON connections(name)

CREATE INDEX connections_by_registrar ON connections(registered_by)

CREATE TABLE bots (
  id TEXT NOT NULL PRIMARY KEY,
  workspace_id TEXT NOT NULL REFERENCES workspaces(id),
  connection_id TEXT NOT NULL REFERENCES connections(id),
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  avatar_url TEXT NOT NULL DEFAULT '',
  listed INTEGER NOT NULL
) WITHOUT ROWID

CREATE INDEX bots_listed ON bots(workspace_id, id) WHERE listed = 1

CREATE INDEX bots_by_name ON bots(workspace_id, name_key, id) WHERE listed = 1

CREATE INDEX bots_by_connection ON bots(connection_id, workspace_id)

CREATE TABLE connection_spaces (
  workspace_id TEXT NOT NULL REFERENCES workspaces(id),
  connection_id TEXT NOT NULL REFERENCES connections(id),
  kind_rank INTEGER NOT NULL,
  name_key TEXT NOT NULL,
  bot_id TEXT REFERENCES bots(id),
  added_by TEXT NOT NULL REFERENCES persons(id),
  added_by_key TEXT NOT NULL,
  added_by_state_rank INTEGER NOT NULL DEFAULT 0,
  added_at INTEGER NOT NULL,
  last_used_at INTEGER NOT NULL DEFAULT 0,
  token_created_at INTEGER,
  token_expires_at INTEGER,
  disconnected_at INTEGER,
  only_owners_manage_pages INTEGER NOT NULL DEFAULT 0,
  users_count INTEGER NOT NULL DEFAULT 0,
  direct_pages_count INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (workspace_id, connection_id)
) WITHOUT ROWID

CREATE INDEX connection_spaces_by_connection ON connection_spaces(connection_id)

CREATE INDEX connection_spaces_by_bot ON connection_spaces(bot_id)

CREATE INDEX connection_spaces_by_adder ON connection_spaces(added_by, workspace_id)

CREATE INDEX connection_spaces_by_name ON connection_spaces(workspace_id, name_key, connection_id)

CREATE INDEX connection_spaces_by_kind ON connection_spaces(workspace_id, kind_rank, name_key, connection_id)

CREATE INDEX connection_spaces_by_added_at ON connection_spaces(workspace_id, added_at, connection_id)

CREATE INDEX connection_spaces_by_added_by ON connection_spaces(workspace_id, added_by_key, name_key, connection_id)

CREATE INDEX connection_spaces_by_users ON connection_spaces(workspace_id, users_count, name_key, connection_id)

CREATE INDEX connection_spaces_by_pages ON connection_spaces(workspace_id, direct_pages_count, name_key, connection_id)

CREATE INDEX connection_spaces_by_last_used_at ON connection_spaces(workspace_id, last_used_at, connection_id)

CREATE TRIGGER connections_renamed AFTER UPDATE OF name, name_key ON connections BEGIN
  UPDATE connection_spaces SET name_key = NEW.name_key WHERE connection_id = NEW.id;
  UPDATE bots SET name = NEW.name, name_key = NEW.name_key WHERE connection_id = NEW.id;
END

CREATE TRIGGER connection_spaces_handed_over AFTER UPDATE OF added_by ON connection_spaces BEGIN
  UPDATE connection_spaces SET
      added_by_key = (SELECT name_key FROM persons WHERE id = NEW.added_by),
      added_by_state_rank = COALESCE((SELECT state_rank FROM memberships
        WHERE workspace_id = NEW.workspace_id AND person_id = NEW.added_by), 2)
    WHERE workspace_id = NEW.workspace_id AND connection_id = NEW.connection_id;
END

CREATE TABLE installations (
  id TEXT NOT NULL PRIMARY KEY,
  workspace_id TEXT NOT NULL,
  connection_id TEXT NOT NULL,
  person_id TEXT NOT NULL REFERENCES persons(id),
  bot_id TEXT NOT NULL UNIQUE REFERENCES bots(id),
  via TEXT NOT NULL,
  read_content INTEGER NOT NULL DEFAULT 1,
  update_content INTEGER NOT NULL DEFAULT 0,
  insert_content INTEGER NOT NULL DEFAULT 0,
  read_comments INTEGER NOT NULL DEFAULT 0,
  insert_comments INTEGER NOT NULL DEFAULT 0,
  user_information TEXT NOT NULL DEFAULT 'none',
  installed_at INTEGER NOT NULL,
  last_used_at INTEGER NOT NULL DEFAULT 0,
  ended_at INTEGER,
  direct_pages_count INTEGER NOT NULL DEFAULT 0,
  FOREIGN KEY (workspace_id, connection_id) REFERENCES connection_spaces(workspace_id, connection_id)
) WITHOUT ROWID

CREATE UNIQUE INDEX installations_living ON installations(workspace_id, connection_id, person_id) WHERE ended_at IS NULL

CREATE INDEX installations_by_time ON installations(workspace_id, connection_id, installed_at, id) WHERE ended_at IS NULL

CREATE INDEX installations_by_person ON installations(person_id, workspace_id, connection_id) WHERE ended_at IS NULL

CREATE INDEX installations_of_connection ON installations(workspace_id, connection_id)

CREATE TRIGGER installations_started AFTER INSERT ON installations WHEN NEW.ended_at IS NULL BEGIN
  UPDATE connection_spaces SET users_count = users_count + 1
    WHERE workspace_id = NEW.workspace_id AND connection_id = NEW.connection_id;
  UPDATE connection_spaces SET (added_by, added_at) = (SELECT person_id, installed_at FROM installations
      WHERE workspace_id = NEW.workspace_id AND connection_id = NEW.connection_id AND ended_at IS NULL
      ORDER BY installed_at, id LIMIT 1)
    WHERE workspace_id = NEW.workspace_id AND connection_id = NEW.connection_id AND kind_rank IN (1, 3, 4);
END

CREATE TRIGGER installations_ended AFTER UPDATE OF ended_at ON installations
    WHEN (OLD.ended_at IS NULL) <> (NEW.ended_at IS NULL) BEGIN
  UPDATE connection_spaces SET users_count = users_count + (NEW.ended_at IS NULL) - (NEW.ended_at IS NOT NULL)
    WHERE workspace_id = NEW.workspace_id AND connection_id = NEW.connection_id;
  UPDATE connection_spaces SET (added_by, added_at) = (SELECT person_id, installed_at FROM installations
      WHERE workspace_id = NEW.workspace_id AND connection_id = NEW.connection_id AND ended_at IS NULL
      ORDER BY installed_at, id LIMIT 1)
    WHERE workspace_id = NEW.workspace_id AND connection_id = NEW.connection_id AND kind_rank IN (1, 3, 4)
      AND users_count > 0;
  UPDATE bots SET listed = (NEW.ended_at IS NULL AND EXISTS (SELECT 1 FROM connection_spaces
      WHERE workspace_id = NEW.workspace_id AND connection_id = NEW.connection_id
        AND disconnected_at IS NULL AND kind_rank = 1))
    WHERE id = NEW.bot_id;
END

CREATE TRIGGER connection_spaces_disconnected AFTER UPDATE OF disconnected_at ON connection_spaces
    WHEN (OLD.disconnected_at IS NULL) <> (NEW.disconnected_at IS NULL) AND NEW.kind_rank IN (0, 1) BEGIN
  UPDATE bots SET listed = (NEW.disconnected_at IS NULL)
    WHERE id = NEW.bot_id OR id IN (SELECT bot_id FROM installations
      WHERE workspace_id = NEW.workspace_id AND connection_id = NEW.connection_id AND ended_at IS NULL);
END

CREATE TABLE pages (
  no INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  workspace_id TEXT NOT NULL REFERENCES workspaces(id),
  parent INTEGER REFERENCES pages(no),
  title TEXT NOT NULL,
  title_key TEXT NOT NULL,
  icon TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL,
  descendants_count INTEGER NOT NULL DEFAULT 0,
  created_at INTEGER NOT NULL,
  created_by TEXT NOT NULL,
  edited_at INTEGER NOT NULL,
  edited_by TEXT NOT NULL,
  in_trash INTEGER NOT NULL DEFAULT 0,
  private_owner TEXT REFERENCES persons(id),
  document TEXT NOT NULL DEFAULT '{}'
)

CREATE INDEX pages_by_parent ON pages(workspace_id, parent, position, no)

CREATE INDEX pages_by_parent_only ON pages(parent)

CREATE INDEX pages_by_title ON pages(workspace_id, title_key, no)

CREATE INDEX pages_by_edit ON pages(workspace_id, edited_at, no)

CREATE INDEX pages_private ON pages(private_owner) WHERE private_owner IS NOT NULL

CREATE TABLE page_ancestors (
  page INTEGER NOT NULL REFERENCES pages(no),
  ancestor INTEGER NOT NULL REFERENCES pages(no),
  depth INTEGER NOT NULL,
  PRIMARY KEY (page, ancestor)
) WITHOUT ROWID

CREATE INDEX page_ancestors_downwards ON page_ancestors(ancestor, page, depth)

CREATE VIRTUAL TABLE pages_fts USING fts5(title_key, content='pages', content_rowid='no', tokenize='trigram')

CREATE TRIGGER pages_indexed AFTER INSERT ON pages BEGIN
  INSERT INTO pages_fts(rowid, title_key) VALUES (NEW.no, NEW.title_key);
END

CREATE TRIGGER pages_unindexed AFTER DELETE ON pages BEGIN
  INSERT INTO pages_fts(pages_fts, rowid, title_key) VALUES ('delete', OLD.no, OLD.title_key);
END

CREATE TRIGGER pages_reindexed AFTER UPDATE OF title_key ON pages BEGIN
  INSERT INTO pages_fts(pages_fts, rowid, title_key) VALUES ('delete', OLD.no, OLD.title_key);
  INSERT INTO pages_fts(rowid, title_key) VALUES (NEW.no, NEW.title_key);
END

CREATE TABLE blocks (
  no INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  page INTEGER NOT NULL REFERENCES pages(no),
  parent INTEGER REFERENCES blocks(no),
  position INTEGER NOT NULL,
  type TEXT NOT NULL,
  content TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  created_by TEXT NOT NULL,
  edited_at INTEGER NOT NULL,
  edited_by TEXT NOT NULL,
  in_trash INTEGER NOT NULL DEFAULT 0
)

CREATE INDEX blocks_by_parent ON blocks(page, parent, position, no)

CREATE INDEX blocks_nested ON blocks(parent) WHERE parent IS NOT NULL

CREATE TABLE grants (
  id TEXT NOT NULL PRIMARY KEY,
  workspace_id TEXT NOT NULL,
  connection_id TEXT NOT NULL,
  installation_id TEXT REFERENCES installations(id),
  page INTEGER NOT NULL REFERENCES pages(no),
  granted_by TEXT NOT NULL REFERENCES persons(id),
  granted_at INTEGER NOT NULL,
  ended_at INTEGER,
  FOREIGN KEY (workspace_id, connection_id) REFERENCES connection_spaces(workspace_id, connection_id)
) WITHOUT ROWID

CREATE UNIQUE INDEX grants_living ON grants(connection_id, page, COALESCE(installation_id, '')) WHERE ended_at IS NULL

CREATE INDEX grants_by_page ON grants(page, connection_id) WHERE ended_at IS NULL

CREATE INDEX grants_by_time ON grants(workspace_id, connection_id, granted_at, id) WHERE ended_at IS NULL

CREATE INDEX grants_by_installation ON grants(installation_id) WHERE installation_id IS NOT NULL

CREATE INDEX grants_of_page ON grants(page)

CREATE TRIGGER grants_started AFTER INSERT ON grants WHEN NEW.ended_at IS NULL BEGIN
  UPDATE connection_spaces SET direct_pages_count = direct_pages_count + 1
    WHERE workspace_id = NEW.workspace_id AND connection_id = NEW.connection_id
      AND NOT EXISTS (SELECT 1 FROM grants WHERE page = NEW.page AND connection_id = NEW.connection_id
        AND ended_at IS NULL AND id <> NEW.id);
  UPDATE installations SET direct_pages_count = direct_pages_count + 1 WHERE id = NEW.installation_id;
END

CREATE TRIGGER grants_ended AFTER UPDATE OF ended_at ON grants
    WHEN (OLD.ended_at IS NULL) <> (NEW.ended_at IS NULL) BEGIN
  UPDATE connection_spaces
    SET direct_pages_count = direct_pages_count + (NEW.ended_at IS NULL) - (NEW.ended_at IS NOT NULL)
    WHERE workspace_id = NEW.workspace_id AND connection_id = NEW.connection_id
      AND NOT EXISTS (SELECT 1 FROM grants WHERE page = NEW.page AND connection_id = NEW.connection_id
        AND ended_at IS NULL AND id <> NEW.id);
  UPDATE installations
    SET direct_pages_count = direct_pages_count + (NEW.ended_at IS NULL) - (NEW.ended_at IS NOT NULL)
    WHERE id = NEW.installation_id;
END

CREATE TABLE tokens (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  hash BLOB NOT NULL UNIQUE,
  sealed BLOB,
  workspace_id TEXT REFERENCES workspaces(id),
  person_id TEXT REFERENCES persons(id),
  connection_id TEXT REFERENCES connections(id),
  installation_id TEXT REFERENCES installations(id),
  chain TEXT,
  read_only INTEGER NOT NULL DEFAULT 0,
  on_behalf_of TEXT REFERENCES persons(id),
  created_at INTEGER NOT NULL,
  expires_at INTEGER,
  last_used_at INTEGER NOT NULL DEFAULT 0,
  ended_at INTEGER,
  CHECK (sealed IS NULL OR kind = 'api')
) WITHOUT ROWID

CREATE INDEX tokens_by_connection ON tokens(connection_id, kind)

CREATE INDEX tokens_by_person ON tokens(person_id, kind)

CREATE INDEX tokens_by_installation ON tokens(installation_id)

CREATE TABLE approvals (
  workspace_id TEXT NOT NULL,
  connection_id TEXT NOT NULL,
  approved_by TEXT REFERENCES persons(id),
  approved_at INTEGER NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  review_by INTEGER,
  PRIMARY KEY (workspace_id, connection_id),
  FOREIGN KEY (workspace_id, connection_id) REFERENCES connection_spaces(workspace_id, connection_id)
) WITHOUT ROWID

CREATE TABLE requests (
  id TEXT NOT NULL PRIMARY KEY,
  workspace_id TEXT NOT NULL REFERENCES workspaces(id),
  person_id TEXT NOT NULL REFERENCES persons(id),
  connection_id TEXT NOT NULL REFERENCES connections(id),
  reason TEXT NOT NULL,
  page_ids TEXT NOT NULL DEFAULT '[]',
  until INTEGER,
  state TEXT NOT NULL DEFAULT 'open',
  decided_by TEXT REFERENCES persons(id),
  decided_at INTEGER,
  note TEXT NOT NULL DEFAULT '',
  created_at INTEGER NOT NULL
) WITHOUT ROWID

CREATE INDEX requests_by_state ON requests(workspace_id, state, created_at, id)

CREATE INDEX requests_by_person ON requests(person_id, workspace_id, created_at)

CREATE TABLE audit_events (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  at INTEGER NOT NULL,
  workspace_id TEXT,
  actor_type TEXT NOT NULL,
  actor_id TEXT,
  actor_name TEXT NOT NULL,
  on_behalf_of TEXT,
  action TEXT NOT NULL,
  object_type TEXT NOT NULL,
  object_id TEXT NOT NULL,
  connection_id TEXT,
  page_id TEXT,
  person_id TEXT,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  client TEXT NOT NULL,
  outcome TEXT NOT NULL,
  undoable INTEGER NOT NULL,
  undoes TEXT,
  previous_mac BLOB NOT NULL,
  mac BLOB NOT NULL
)

CREATE INDEX audit_events_by_workspace ON audit_events(workspace_id, sequence)

CREATE INDEX audit_events_by_connection ON audit_events(connection_id, sequence) WHERE connection_id IS NOT NULL

CREATE INDEX audit_events_by_person ON audit_events(person_id, sequence) WHERE person_id IS NOT NULL

CREATE INDEX audit_events_by_page ON audit_events(page_id, sequence) WHERE page_id IS NOT NULL

CREATE INDEX audit_events_by_actor ON audit_events(actor_id, sequence) WHERE actor_id IS NOT NULL

CREATE INDEX audit_events_by_undone ON audit_events(undoes) WHERE undoes IS NOT NULL

CREATE TRIGGER audit_events_stay BEFORE UPDATE ON audit_events BEGIN
  SELECT RAISE(ABORT, 'audit events are not changed');
END

CREATE TRIGGER audit_events_remain BEFORE DELETE ON audit_events BEGIN
  SELECT RAISE(ABORT, 'audit events are not removed');
END

CREATE TABLE idempotency_keys (
  actor TEXT NOT NULL,
  key TEXT NOT NULL,
  body_hash BLOB NOT NULL,
  status INTEGER NOT NULL,
  answer TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (actor, key)
) WITHOUT ROWID

CREATE INDEX idempotency_keys_by_age ON idempotency_keys(created_at)
