// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"
#include "models/domain/person.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace Gatehouse::Wire {

class ObjectReader;

//! A person of /admin/v1 with role and state, or a bot's row.
Result<Person> decodeAdminPerson(const QJsonObject &json);
//! {"id","name","state"}, or a whole person, as another object names one.
Result<PersonReference> decodePersonReference(const QJsonObject &json);

//! The person under \a key, or nothing; what is wrong with it becomes the reader's problem.
std::optional<PersonReference> optionalPerson(ObjectReader &reader, QLatin1String key);

//! Nothing for a role, or a state, that this version does not know.
std::optional<People::Role> personRole(const QString &name);
std::optional<People::State> personState(const QString &name);
QString wireName(People::Role role);
QString wireName(People::State state);

} // namespace Gatehouse::Wire
