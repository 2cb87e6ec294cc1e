-- SPDX-License-Identifier: MIT
-- Pages that can go to the trash and come back, and a content in which blocks and subpages have one order.
-- trashed_with is the number of a page. It is no foreign key: SQLite would delete and insert each of a hundred
-- thousand rows that go to the trash at once, and take five times as long. The check of the store looks after it.

ALTER TABLE pages ADD COLUMN trashed_with INTEGER

CREATE INDEX pages_trashed_with ON pages(trashed_with) WHERE trashed_with IS NOT NULL

CREATE INDEX pages_in_trash ON pages(workspace_id, edited_at, no) WHERE in_trash = 1

UPDATE pages SET position = position + COALESCE((SELECT MAX(b.position) + 1 FROM blocks b
    WHERE b.page = pages.parent AND b.parent IS NULL), 0)
  WHERE parent IS NOT NULL

DROP TRIGGER grants_started

CREATE TRIGGER grants_started AFTER INSERT ON grants
    WHEN NEW.ended_at IS NULL AND (SELECT in_trash FROM pages WHERE no = NEW.page) = 0 BEGIN
  UPDATE connection_spaces SET direct_pages_count = direct_pages_count + 1
    WHERE workspace_id = NEW.workspace_id AND connection_id = NEW.connection_id
      AND NOT EXISTS (SELECT 1 FROM grants WHERE page = NEW.page AND connection_id = NEW.connection_id
        AND ended_at IS NULL AND id <> NEW.id);
  UPDATE installations SET direct_pages_count = direct_pages_count + 1 WHERE id = NEW.installation_id;
END

DROP TRIGGER grants_ended

CREATE TRIGGER grants_ended AFTER UPDATE OF ended_at ON grants
    WHEN (OLD.ended_at IS NULL) <> (NEW.ended_at IS NULL)
      AND (SELECT in_trash FROM pages WHERE no = NEW.page) = 0 BEGIN
  UPDATE connection_spaces
    SET direct_pages_count = direct_pages_count + (NEW.ended_at IS NULL) - (NEW.ended_at IS NOT NULL)
    WHERE workspace_id = NEW.workspace_id AND connection_id = NEW.connection_id
      AND NOT EXISTS (SELECT 1 FROM grants WHERE page = NEW.page AND connection_id = NEW.connection_id
        AND ended_at IS NULL AND id <> NEW.id);
  UPDATE installations
    SET direct_pages_count = direct_pages_count + (NEW.ended_at IS NULL) - (NEW.ended_at IS NOT NULL)
    WHERE id = NEW.installation_id;
END

CREATE TRIGGER pages_trashed AFTER UPDATE OF in_trash ON pages
    WHEN OLD.in_trash <> NEW.in_trash
      AND EXISTS (SELECT 1 FROM grants WHERE page = NEW.no AND ended_at IS NULL) BEGIN
  UPDATE connection_spaces SET direct_pages_count = direct_pages_count + (NEW.in_trash = 0) - (NEW.in_trash = 1)
    WHERE workspace_id = NEW.workspace_id AND connection_id IN (SELECT connection_id FROM grants
      WHERE page = NEW.no AND ended_at IS NULL);
  UPDATE installations SET direct_pages_count = direct_pages_count + (NEW.in_trash = 0) - (NEW.in_trash = 1)
    WHERE id IN (SELECT installation_id FROM grants
      WHERE page = NEW.no AND ended_at IS NULL AND installation_id IS NOT NULL);
END
