// SPDX-License-Identifier: MIT
#include "models/items/policypreviewwords.h"

#include <QTest>

using namespace Gatehouse;

namespace {

using Restriction = Policies::Restriction;

PolicyPreview::Some some(std::initializer_list<const char *> names, int count = 0)
{
    PolicyPreview::Some some{.count = count > 0 ? count : int(names.size())};
    for (const char *name : names)
        some.connections.push_back({.name = QString::fromUtf8(name)});
    return some;
}

PolicyPreview::Persons persons(std::initializer_list<const char *> names, int count = 0)
{
    PolicyPreview::Persons persons{.count = count > 0 ? count : int(names.size())};
    for (const char *name : names)
        persons.people.push_back({.name = QString::fromUtf8(name)});
    return persons;
}

QStringList sentences(const PolicyPreview &preview)
{
    QStringList sentences;
    for (const PolicyPreviewWords::Effect &effect : PolicyPreviewWords::effects(preview))
        sentences << effect.sentence;
    return sentences;
}

} // namespace

class TestPolicyPreviewWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhomARestrictionRefusesAndWhatItLeavesOut()
    {
        const PolicyPreview preview{
            .after = {.restriction = Restriction::ApprovedOnly, .autoApproveFirstParty = true},
            .notCovered = some({"Zapier", "Miro"}),
            .autoApproved = some({"GitHub"}),
            .installRefused = persons({"Mei Tanaka", "Sam Field"}, 21)};
        const QList<PolicyPreviewWords::Effect> effects = PolicyPreviewWords::effects(preview);
        QCOMPARE(effects.size(), 3);
        QCOMPARE(effects[0].sentence,
            QStringLiteral("21 people may no longer install what is not approved."));
        QCOMPARE(effects[0].names,
            (QStringList{QStringLiteral("Mei Tanaka"), QStringLiteral("Sam Field"),
                QStringLiteral("and 19 more")}));
        QCOMPARE(effects[1].sentence,
            QStringLiteral("2 installed connection(s) will not be approved. They go on working for "
                           "who uses them."));
        QCOMPARE(effects[1].names, (QStringList{QStringLiteral("Zapier"), QStringLiteral("Miro")}));
        QCOMPARE(effects[2].sentence,
            QStringLiteral("1 connection(s) will be approved because Notion builds them."));
        QCOMPARE(PolicyPreviewWords::losses(preview),
            QStringLiteral("21 people could no longer install what is not approved"));
    }

    void saysNothingOfAListThatIsCountedAsBefore()
    {
        const InstallPolicy policy{
            .restriction = Restriction::ApprovedOnly, .autoApproveFirstParty = true};
        PolicyPreview preview{.before = policy,
            .after = policy,
            .notCovered = some({"Zapier"}),
            .autoApproved = some({"GitHub"}),
            .creationRefused = persons({"Mei Tanaka"})};
        preview.after.creationLimitedToOwners = true;
        QCOMPARE(sentences(preview),
            QStringList{QStringLiteral("1 people may no longer create connections.")});
        QCOMPARE(PolicyPreviewWords::changes(preview),
            QStringList{QStringLiteral("Only owners create connections: Off → On")});
    }

    void tellsWhatLosesItsApproval()
    {
        PolicyPreview preview{
            .before = {.restriction = Restriction::ApprovedOnly, .autoApproveFirstParty = true},
            .after = {.restriction = Restriction::ApprovedOnly},
            .notCovered = some({"Asana", "GitHub", "Zapier"}),
            .newlyNotCovered = some({"Asana", "GitHub"})};
        QCOMPARE(sentences(preview)[1], QStringLiteral("2 of these are approved today."));
        QCOMPARE(PolicyPreviewWords::losses(preview),
            QStringLiteral("2 installed connection(s) would not be approved any more"));
    }

    void tellsWhatIsGivenBack()
    {
        const PolicyPreview preview{
            .before = {.restriction = Restriction::ApprovedOnly, .creationLimitedToOwners = true}};
        QCOMPARE(sentences(preview),
            (QStringList{
                QStringLiteral("Members may install every connection. The approved list is kept."),
                QStringLiteral("Members may create connections again.")}));
        QVERIFY(PolicyPreviewWords::losses(preview).isEmpty());
    }

    void saysThatNobodyIsTouched()
    {
        QCOMPARE(sentences({}),
            QStringList{
                QStringLiteral("Nobody is refused anything, and no connection is touched.")});
    }
};

QTEST_GUILESS_MAIN(TestPolicyPreviewWords)
#include "tst_policypreviewwords.moc"
