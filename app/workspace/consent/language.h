// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/types.h"

#include <QJsonObject>
#include <QString>

namespace GatehouseWorkspace {

//! The languages of the pages for browsers; everything else the service says is English.
enum class Language { English, German };

QString languageCode(Language language); //!< as HTML has it: "en", "de"
Language languageNamed(QStringView code); //!< English for any other
//! What a browser asks for in Accept-Language.
Language preferredLanguage(const QByteArray &acceptLanguage);

//! A text of the catalogue (resources/consent/texts.*.json) as it stands there, with {name} in it;
//! where its form depends on \a number, the one for that.
QString catalogueText(Language language, const QString &key, qint64 number = -1);
//! The same with values in it, as plain text: it is escaped where it is inserted.
QString phrase(Language language, const char *key, const QJsonObject &values = {});
QString writtenNumber(Language language, qint64 number);
QString writtenDate(Language language, Millis time);

//! All keys of a language's catalogue.
QStringList catalogueKeys(Language language);

} // namespace GatehouseWorkspace
