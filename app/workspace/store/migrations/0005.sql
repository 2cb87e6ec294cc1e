-- SPDX-License-Identifier: MIT
-- An audit log that is searched, and that nothing can be put into but at its end.

CREATE INDEX audit_events_by_action ON audit_events(workspace_id, action, sequence)

CREATE INDEX audit_events_by_time ON audit_events(workspace_id, at, sequence)

CREATE INDEX audit_events_refused ON audit_events(workspace_id, sequence) WHERE outcome = 'refused'

CREATE TRIGGER audit_events_follow BEFORE INSERT ON audit_events
    WHEN NEW.sequence <= (SELECT MAX(sequence) FROM audit_events)
      OR EXISTS (SELECT 1 FROM audit_events WHERE id = NEW.id) BEGIN
  SELECT RAISE(ABORT, 'audit events are only added, at the end');
END
