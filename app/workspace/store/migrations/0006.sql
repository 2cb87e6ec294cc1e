-- SPDX-License-Identifier: MIT
-- The organization is an owner of every workspace and has no membership in any: what it adds is not of somebody who
-- left. The id is that of organizationPerson in userrows.h.

DROP TRIGGER connection_spaces_handed_over

CREATE TRIGGER connection_spaces_handed_over AFTER UPDATE OF added_by ON connection_spaces BEGIN
  UPDATE connection_spaces SET
      added_by_key = (SELECT name_key FROM persons WHERE id = NEW.added_by),
      added_by_state_rank = COALESCE((SELECT state_rank FROM memberships
        WHERE workspace_id = NEW.workspace_id AND person_id = NEW.added_by),
        CASE NEW.added_by WHEN '00000000-0000-4000-8000-00000000000a' THEN 0 ELSE 2 END)
    WHERE workspace_id = NEW.workspace_id AND connection_id = NEW.connection_id;
END

UPDATE connection_spaces SET added_by_state_rank = 0 WHERE added_by = '00000000-0000-4000-8000-00000000000a'
