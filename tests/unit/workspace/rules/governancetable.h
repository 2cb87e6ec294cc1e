// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace GatehouseWorkspace {

//! One case of governance.table: who asks for what, and what becomes of it.
struct GovernanceRow {
    int line = 0;
    QString who = {};
    QString plan = {};
    QString policy = {};
    QString action = {};
    QString whose = {};
    QString what = {};
    QString outcome = {};

    //! All but the outcome: what no second row may say.
    QString question() const
    {
        return QStringList{who, plan, policy, action, whose, what}.join(QLatin1Char(' '));
    }
};

//! governance.table as people wrote it, and what is wrong with it.
struct GovernanceTable {
    QList<GovernanceRow> rows = {};
    QStringList problems = {};

    static QString path()
    {
        return qEnvironmentVariable("GATEHOUSE_SOURCE_DIR")
            + QStringLiteral("/tests/unit/workspace/rules/governance.table");
    }
    static GovernanceTable read(const QString &path)
    {
        GovernanceTable table;
        QFile file(path);
        if (!file.open(QFile::ReadOnly)) {
            table.problems << file.errorString();
            return table;
        }
        QHash<QString, int> asked;
        for (int line = 1; !file.atEnd(); ++line) {
            const QString text = QString::fromUtf8(file.readLine()).simplified();
            if (text.isEmpty() || text.startsWith(QLatin1Char('#')))
                continue;
            const QStringList words = text.split(QLatin1Char(' '));
            if (words.size() != 8 || words[6] != QLatin1String("->")) {
                table.problems
                    << QStringLiteral("line %1: not six words, an arrow, an outcome").arg(line);
                continue;
            }
            const GovernanceRow row{.line = line,
                .who = words[0],
                .plan = words[1],
                .policy = words[2],
                .action = words[3],
                .whose = words[4],
                .what = words[5],
                .outcome = words[7]};
            const auto known = [&](const QString &word, const char *list) {
                if (!QString::fromLatin1(list).split(QLatin1Char(' ')).contains(word))
                    table.problems << QStringLiteral("line %1: “%2” is no word of its column")
                                          .arg(line)
                                          .arg(word);
            };
            known(row.who, "owner member guest organization suspended left nobody viewer");
            known(row.plan, "free plus business enterprise");
            known(row.policy,
                "off off,limited approved_only approved_only,auto approved_only,limited "
                "approved_only,auto,limited");
            known(row.whose, "- own others");
            known(row.what, "- internal alone shared partner first_party approved ending ended");
            known(row.outcome, "yes role plan policy hidden conflict");
            if (asked.contains(row.question()))
                table.problems << QStringLiteral("line %1 asks what line %2 asks")
                                      .arg(line)
                                      .arg(asked.value(row.question()));
            asked.insert(row.question(), line);
            table.rows << row;
        }
        return table;
    }
};

} // namespace GatehouseWorkspace
