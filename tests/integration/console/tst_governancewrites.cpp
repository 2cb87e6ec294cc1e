// SPDX-License-Identifier: MIT
// What is changed about policy, approved list, requests, installations and people, over broken
// connections.
#include "tests/integration/console/writetest.h"

using namespace Gatehouse;

namespace {

const QString mei = QStringLiteral("mei.tanaka@northwind.example.com");

//! What the workspace shows to an owner beside the console.
class Beside final {
public:
    explicit Beside(WriteBench &bench)
        : m_service(bench.direct.service)
    {
    }

    InstallPolicy policy() const
    {
        const auto view = answerOf<PolicyView>(
            [this](auto done) { return m_service.governance()->policy(done); });
        return view ? view->policy : InstallPolicy();
    }
    std::optional<ApprovedConnection> approval(const QString &name) const
    {
        const auto page = answerOf<ApprovalPage>(
            [&](auto done) { return m_service.governance()->listApprovals({.text = name}, done); });
        if (page) {
            for (const ApprovedConnection &entry : page->items) {
                if (entry.connection.name == name)
                    return entry;
            }
        }
        return {};
    }
    DirectoryEntry offered(const QString &name) const
    {
        const auto page = answerOf<ListPage<DirectoryEntry>>(
            [&](auto done) { return m_service.governance()->listDirectory({.text = name}, done); });
        return page && !page->items.empty() ? page->items.front() : DirectoryEntry();
    }
    //! Of all states, newest first.
    std::vector<ConnectionRequest> requests() const
    {
        const auto page = answerOf<RequestPage>([&](auto done) {
            return m_service.governance()->listRequests({.status = std::nullopt}, done);
        });
        return page ? page->items : std::vector<ConnectionRequest>();
    }
    Person person(const QString &name) const
    {
        const auto page = answerOf<PeoplePage>(
            [&](auto done) { return m_service.listPeople({.text = name}, done); });
        return page && !page->items.empty() ? page->items.front() : Person();
    }
    PolicyFile policyFile() const
    {
        const auto file = answerOf<PolicyFile>(
            [this](auto done) { return m_service.governance()->policyFile(done); });
        return file ? *file : PolicyFile();
    }
    PolicyPlan plan(const PolicyFile &file) const
    {
        const auto plan = answerOf<PolicyPlan>(
            [&](auto done) { return m_service.governance()->planPolicyFile(file, done); });
        return plan ? *plan : PolicyPlan();
    }

private:
    HttpWorkspaceService &m_service;
};

} // namespace

class TestGovernanceWrites final : public WriteTest {
    Q_OBJECT

protected:
    Writes writes() const override;

private:
    static Writes policyWrites();
    static Writes approvalWrites();
    static Writes requestWrites();
    static Writes peopleWrites();
};

WriteTest::Writes TestGovernanceWrites::writes() const
{
    Writes all;
    for (const Writes &part : {policyWrites(), approvalWrites(), requestWrites(), peopleWrites()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

WriteTest::Writes TestGovernanceWrites::policyWrites()
{
    // What one row wanted; rows run one after the other.
    static InstallPolicy wanted;
    const auto isWanted = [](WriteBench &bench) { return Beside(bench).policy() == wanted; };
    return {
        {"policy",
            {.isUndoable = true,
                .hasDialog = true,
                .make =
                    [](WriteBench &bench) {
                        const InstallPolicy seen = Beside(bench).policy();
                        wanted = seen;
                        wanted.creationLimitedToOwners = !seen.creationLimitedToOwners;
                        bench.handle = bench.governance.changePolicy(
                            seen, wanted, waitingDialog<PolicyView>(bench));
                    },
                .happened = isWanted}},
        {"policy file",
            {.isUndoable = true,
                .hasDialog = true,
                .make =
                    [](WriteBench &bench) {
                        wanted = Beside(bench).policy();
                        wanted.creationLimitedToOwners = !wanted.creationLimitedToOwners;
                        QJsonObject json = Beside(bench).policyFile().json();
                        QJsonObject policy = json.value(QLatin1String("policy")).toObject();
                        policy.insert(QStringLiteral("creation_limited_to_owners"),
                            wanted.creationLimitedToOwners);
                        json.insert(QStringLiteral("policy"), policy);
                        const PolicyFile file(json);
                        bench.handle = bench.governance.applyPolicyFile(
                            file, Beside(bench).plan(file), waitingDialog<PolicyPlan>(bench));
                    },
                .happened = isWanted}},
    };
}

WriteTest::Writes TestGovernanceWrites::approvalWrites()
{
    static QString note;
    const auto isApproved = [](const QString &name, bool wanted) {
        return [name, wanted](WriteBench &bench) {
            return Beside(bench).approval(name).has_value() == wanted;
        };
    };
    const auto remove = [](const QString &name, GovernanceChanges::Installers installers) {
        return [name, installers](WriteBench &bench) {
            bench.governance.removeApproval(*Beside(bench).approval(name), installers);
        };
    };
    return {
        {"approve",
            {.isUndoable = true,
                .make =
                    [](WriteBench &bench) {
                        bench.governance.approve(
                            {bench.direct.connectionNamed(QStringLiteral("Zapier"))});
                    },
                .happened = isApproved(QStringLiteral("Zapier"), true)}},
        {"note of an approval",
            {.isUndoable = true,
                .hasDialog = true,
                .make =
                    [](WriteBench &bench) {
                        note = QUuid::createUuid().toString();
                        bench.handle = bench.governance.changeApproval(
                            *Beside(bench).approval(QStringLiteral("Figma")), {.note = note},
                            waitingDialog<ApprovedConnection>(bench));
                    },
                .happened =
                    [](WriteBench &bench) {
                        return Beside(bench).approval(QStringLiteral("Figma"))->note == note;
                    }}},
        {"remove an approval",
            {.isUndoable = true,
                .make = remove(QStringLiteral("Figma"), GovernanceChanges::Installers::Keep),
                .happened = isApproved(QStringLiteral("Figma"), false)}},
        {"remove an approval and its users",
            {.isUndoable = true,
                .make = remove(QStringLiteral("Figma"), GovernanceChanges::Installers::Disconnect),
                .happened =
                    [](WriteBench &bench) {
                        return !Beside(bench).approval(QStringLiteral("Figma"))
                            && bench.direct
                                   .users(bench.direct.connectionNamed(QStringLiteral("Figma")).id)
                                   .empty();
                    }}},
    };
}

WriteTest::Writes TestGovernanceWrites::requestWrites()
{
    static QString reason;
    static RequestId request;
    const auto status = [](Requests::Status wanted) {
        return [wanted](WriteBench &bench) {
            for (const ConnectionRequest &each : Beside(bench).requests()) {
                if (each.id == request)
                    return each.status == wanted;
            }
            return false;
        };
    };
    //! One that waits for its decision, Priya's for Zapier in the demo.
    const auto open = [](WriteBench &bench) {
        for (const ConnectionRequest &each : Beside(bench).requests()) {
            if (each.status == Requests::Status::Open && each.connection.name == u"Zapier") {
                request = each.id;
                return each;
            }
        }
        return ConnectionRequest();
    };
    //! Mei's for HubSpot, asked for now unless an earlier row has left one.
    const auto askedByMei = [](WriteBench &bench) {
        const auto find = [&bench] {
            for (const ConnectionRequest &each : Beside(bench).requests()) {
                if (each.user.name == u"Mei Tanaka" && each.status == Requests::Status::Open)
                    return each;
            }
            return ConnectionRequest();
        };
        if (const ConnectionRequest there = find(); !there.id.isEmpty())
            return there;
        const DirectoryEntry entry = Beside(bench).offered(QStringLiteral("HubSpot"));
        bench.asPerson(mei, [&](GovernanceChanges &changes, auto done) {
            return changes.requestConnection(newChangeId(),
                {.connection = entry.id, .reason = QStringLiteral("Contacts")}, done);
        });
        return find();
    };
    return {
        {"approve a request",
            {.isUndoable = true,
                .make =
                    [open](WriteBench &bench) {
                        bench.governance.approveRequests(
                            {open(bench)}, QStringLiteral("For the support team."));
                    },
                .happened = status(Requests::Status::Approved)}},
        {"approve a request in a dialog",
            {.isUndoable = true,
                .hasDialog = true,
                .make =
                    [open](WriteBench &bench) {
                        bench.handle = bench.governance.approveRequest(
                            open(bench), {}, waitingDialog<ConnectionRequest>(bench));
                    },
                .happened = status(Requests::Status::Approved)}},
        {"deny a request",
            {.isUndoable = true,
                .make =
                    [open](WriteBench &bench) {
                        bench.governance.denyRequests(
                            {open(bench)}, QStringLiteral("It reads too much."));
                    },
                .happened = status(Requests::Status::Denied)}},
        {"request",
            {.person = mei,
                .hasDialog = true,
                .make =
                    [](WriteBench &bench) {
                        // The one of the row before is in the way.
                        for (const ConnectionRequest &each : Beside(bench).requests()) {
                            if (each.user.name == u"Mei Tanaka"
                                && each.status == Requests::Status::Open)
                                bench.asPerson(mei, [&](GovernanceChanges &changes, auto done) {
                                    return changes.withdrawRequest(newChangeId(), each.id, done);
                                });
                        }
                        reason = QUuid::createUuid().toString();
                        const DirectoryEntry entry
                            = Beside(bench).offered(QStringLiteral("HubSpot"));
                        bench.handle = bench.governance.request(entry,
                            {.connection = entry.id, .reason = reason},
                            waitingDialog<ConnectionRequest>(bench));
                    },
                .happened =
                    [](WriteBench &bench) {
                        return std::ranges::any_of(Beside(bench).requests(),
                            [](const ConnectionRequest &each) { return each.reason == reason; });
                    }}},
        {"withdraw a request",
            {.person = mei,
                .make =
                    [askedByMei](WriteBench &bench) {
                        const ConnectionRequest mine = askedByMei(bench);
                        request = mine.id;
                        bench.governance.withdrawRequest(mine);
                    },
                .happened = status(Requests::Status::Withdrawn)}},
    };
}

WriteTest::Writes TestGovernanceWrites::peopleWrites()
{
    static Secret session;
    const QString garnier = QStringLiteral("Émile Garnier");
    const QString drive = QStringLiteral("Google Drive");
    return {
        {"install",
            {.isUndoable = true,
                .hasDialog = true,
                .make =
                    [drive](WriteBench &bench) {
                        bench.handle = bench.governance.install(Beside(bench).offered(drive),
                            {bench.rootPage()}, waitingDialog<ConnectionUser>(bench));
                    },
                .happened
                = [drive](
                      WriteBench &bench) { return Beside(bench).offered(drive).isInstalledByMe; }}},
        {"role",
            {.isUndoable = true,
                .hasDialog = true,
                .make =
                    [garnier](WriteBench &bench) {
                        bench.handle = bench.governance.changePerson(Beside(bench).person(garnier),
                            {.role = People::Role::Owner}, waitingDialog<Person>(bench));
                    },
                .happened =
                    [garnier](WriteBench &bench) {
                        return Beside(bench).person(garnier).role == People::Role::Owner;
                    }}},
        {"suspend",
            {.isUndoable = true,
                .hasDialog = true,
                .make =
                    [garnier](WriteBench &bench) {
                        bench.handle = bench.governance.changePerson(Beside(bench).person(garnier),
                            {.state = People::State::Suspended}, waitingDialog<Person>(bench));
                    },
                .happened =
                    [garnier](WriteBench &bench) {
                        return Beside(bench).person(garnier).state == People::State::Suspended;
                    }}},
        {"view as",
            // Its session cannot be had again: it runs out, and a new one is asked for.
            {.hasDialog = true,
                .isTold = false,
                .make =
                    [garnier](WriteBench &bench) {
                        session = {};
                        bench.handle = bench.governance.viewAs(Beside(bench).person(garnier),
                            waitingDialog<ViewAsSession>(
                                bench, [](const ViewAsSession &told) { session = told.token; }));
                    },
                .happened = [](WriteBench &bench) { return bench.eventsOfTheChange() == 1; }}},
    };
}

QTEST_GUILESS_MAIN(TestGovernanceWrites)
#include "tst_governancewrites.moc"
