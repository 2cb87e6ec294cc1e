// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/policy.h"
#include "models/domain/policyfile.h"

#include <QCoreApplication>

namespace Gatehouse {

//! The words for the install policy and for what a policy file says of it.
class PolicyWords {
    Q_DECLARE_TR_FUNCTIONS(PolicyWords)

public:
    static QString restriction(Policies::Restriction restriction);
    static QString flag(bool on);

    //! The names of the three settings.
    static QString restrictionName();
    static QString autoApproveName();
    static QString creationName();

    //! How file and workspace differ there, a whole sentence.
    static QString drift(const PolicyPlan::Item &item);
    //! What applying the file does there: "Approve Zapier."
    static QString effect(const PolicyPlan::Item &item);

private:
    static QString settingName(const QString &key);
    static QString settingValue(const QString &key, const QString &value);
    static QString date(const QString &value);
    static QString noteDrift(const PolicyPlan::Item &item);
    static QString dateDrift(const PolicyPlan::Item &item);
};

} // namespace Gatehouse
