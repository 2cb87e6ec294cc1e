-- SPDX-License-Identifier: MIT
-- People who come and go or are looked at by owners, and an audit log that is searched, and that nothing can be put
-- into but at its end. ended_event names the event that suspended somebody or took them out. It is no foreign key: the
-- event is written after the change it tells of. The check of the store looks after it.

ALTER TABLE memberships ADD COLUMN ended_event TEXT

ALTER TABLE tokens RENAME COLUMN on_behalf_of TO viewed_by

CREATE INDEX tokens_by_viewer ON tokens(viewed_by) WHERE viewed_by IS NOT NULL

CREATE INDEX installations_ended_of_person ON installations(person_id, workspace_id, ended_at) WHERE ended_at IS NOT NULL

CREATE INDEX audit_events_by_action ON audit_events(workspace_id, action, sequence)

CREATE INDEX audit_events_by_time ON audit_events(workspace_id, at, sequence)

CREATE INDEX audit_events_refused ON audit_events(workspace_id, sequence) WHERE outcome = 'refused'

CREATE TRIGGER audit_events_follow BEFORE INSERT ON audit_events
    WHEN NEW.sequence <= (SELECT MAX(sequence) FROM audit_events)
      OR EXISTS (SELECT 1 FROM audit_events WHERE id = NEW.id) BEGIN
  SELECT RAISE(ABORT, 'audit events are only added, at the end');
END
