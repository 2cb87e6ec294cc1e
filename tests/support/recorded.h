// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonValue>
#include <QString>
#include <QUrlQuery>

#include <map>
#include <vector>

namespace Gatehouse {

//! What api.notion.com once answered, as somebody else's tests recorded it. Not ours to publish:
//! read from the folder in GATEHOUSE_RECORDED (default ../shared/data/recorded beside the
//! checkout).
struct RecordedExchange {
    QString source = {}; //!< "owner/repo:path"
    QString blob = {};
    QString evidence = {};
    QString method = {};
    QString path = {};
    QString version = {};
    int status = 0;
    std::map<QString, QString> headers = {};
    QJsonValue body = {};

    //! "owner/repo"
    QString repository() const { return source.section(QLatin1Char(':'), 0, 0); }
};

QString recordedFolder();
//! Whether the folder is there; if not, skip with recordedAbsence().
bool hasRecorded();
QString recordedAbsence();
//! The `recorded` and `captured` rows whose path is `family` or lies under it.
std::vector<RecordedExchange> recordedExchanges(const QString &family);

} // namespace Gatehouse
