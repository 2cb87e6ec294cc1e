// SPDX-License-Identifier: MIT
#pragma once

#include "models/actions/changestep.h"
#include "models/api/workspacechanges.h"
#include "models/domain/action.h"

#include <memory>
#include <optional>

namespace Gatehouse {

//! One call as a step: its value, if somebody wants it, goes into \a value.
template <class T, class Call>
ChangeStep stepOf(const QString &name, Call call, std::shared_ptr<std::optional<T>> value = {})
{
    return {.name = name, .send = [call, value](const AuditEventId &change, ChangeStep::Sent sent) {
                return call(change, [value, sent = std::move(sent)](Result<Changed<T>> answer) {
                    if (!answer)
                        return sent(answer.error());
                    if (value)
                        *value = std::move(answer->value);
                    sent(answer->recorded ? ChangeStep::Recorded::Yes : ChangeStep::Recorded::No);
                });
            }};
}

//! What words need of an action on one connection.
inline ActionSubject subjectOf(Actions::Kind kind, const Connection &connection)
{
    return {.kind = kind, .connection = connection.id, .name = connection.name};
}

} // namespace Gatehouse
