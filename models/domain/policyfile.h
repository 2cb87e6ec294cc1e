// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace Gatehouse {

//! Policy, approved list, notes and review dates of a workspace, as one file a person can read.
class PolicyFile {
public:
    PolicyFile() = default;
    explicit PolicyFile(QJsonObject json)
        : m_json(std::move(json))
    {
    }

    //! Validation, saying where, when \a bytes are no JSON object.
    static Result<PolicyFile> parse(const QByteArray &bytes);
    //! Indented, with a closing line feed.
    QByteArray toBytes() const;
    const QJsonObject &json() const { return m_json; }

    friend bool operator==(const PolicyFile &, const PolicyFile &) = default;

private:
    QJsonObject m_json;
};

//! The enums of a plan, in a gadget so that test output prints names.
class PolicyPlans {
    Q_GADGET

public:
    enum class Change {
        Policy, //!< one setting
        Approve,
        Unapprove,
        Annotate, //!< note or review date of an entry
    };
    Q_ENUM(Change)
};

//! What applying a file would change; the drift between the file and the workspace.
struct PolicyPlan {
    struct Item {
        PolicyPlans::Change change = PolicyPlans::Change::Policy;
        QString key = {}; //!< of a setting, or "note", "review_by"
        QString name = {}; //!< of a connection
        QString before = {};
        QString after = {};

        friend bool operator==(const Item &, const Item &) = default;
    };

    QString digest = {}; //!< of this plan; sent along, it makes sure that just this is applied
    std::vector<Item> items = {};
    QStringList problems = {}; //!< why it cannot be applied, the service's own sentences

    friend bool operator==(const PolicyPlan &, const PolicyPlan &) = default;
};

} // namespace Gatehouse
