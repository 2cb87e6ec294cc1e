// SPDX-License-Identifier: MIT
#include "app/workspace/demo/demobuilder.h"

#include "app/workspace/store/auditrepository.h"
#include "app/workspace/store/personrepository.h"
#include "app/workspace/store/policyrepository.h"
#include "app/workspace/store/requestrepository.h"
#include "app/workspace/store/store.h"

#include <QJsonArray>

#include <algorithm>

namespace GatehouseWorkspace {

namespace {

constexpr Millis demoDay = Millis(24) * 60 * 60 * 1000;

//! The part of an address in front of the @: letters without their marks.
QString demoMailName(const QString &name)
{
    QString mail;
    for (const QChar letter : name.normalized(QString::NormalizationForm_D).toLower()) {
        if (letter == u' ')
            mail += u'.';
        else if (letter.unicode() < 128 && letter.isLetterOrNumber())
            mail += letter;
        else if (letter == u'ø')
            mail += u'o';
    }
    return mail;
}

} // namespace

DemoBuilder::DemoBuilder(
    Transaction &transaction, const DemoData &data, DemoRandom &random, Millis now)
    : m_transaction(transaction)
    , m_data(data)
    , m_random(random)
    , m_now(now)
{
}

void DemoBuilder::keep(Result<void> result)
{
    if (!result && !m_error)
        m_error = result.error();
}

Millis DemoBuilder::daysAgo(int days)
{
    // Between seven and seventeen o'clock UTC of that day, but never in the future.
    const Millis midnight = m_now - m_now % demoDay - days * demoDay;
    const Millis minute = 60 * 1000;
    return std::min(midnight + (7 * 60 + m_random.below(600)) * minute, m_now - minute);
}

WorkspaceId DemoBuilder::workspace(const NewWorkspace &workspace, const QString &key)
{
    NewWorkspace made = workspace;
    made.id = m_random.id<WorkspaceId>();
    made.createdAt = daysAgo(900);
    m_workspace = keep(WorkspaceRepository(store()).create(m_transaction, made));
    for (const QJsonValue &value : m_data.people().value(key).toArray()) {
        const QJsonObject description = value.toObject();
        const QString name = description.value(QStringLiteral("name")).toString();
        const QString email
            = description.value(QStringLiteral("email"))
                  .toString(demoMailName(name) + QStringLiteral("@northwind.example.com"));
        const UserId id = addPerson(name, email);
        const auto role = fromText<Role>(description.value(QStringLiteral("role")).toString());
        const auto state
            = fromText<PersonState>(description.value(QStringLiteral("state")).toString());
        keep(PersonRepository(store()).join(m_transaction,
            {.workspace = m_workspace,
                .person = id,
                .role = role.value_or(Role::Member),
                .state = state.value_or(PersonState::Active),
                .joinedAt = daysAgo(700 + m_random.below(180))}));
        if (role != Role::Guest && state.value_or(PersonState::Active) == PersonState::Active)
            m_active.push_back(id);
    }
    record({.action = QStringLiteral("workspace.created"),
        .objectType = QStringLiteral("workspace"),
        .objectId = m_workspace.toString(),
        .after = {{QStringLiteral("name"), workspace.name}},
        .at = made.createdAt});
    return m_workspace;
}

UserId DemoBuilder::addPerson(const QString &name, const QString &email)
{
    PersonRepository persons(store());
    // Ada and Grace are in both workspaces.
    if (auto known = persons.findByEmail(email)) {
        m_persons.insert(name, known->id);
        return known->id;
    }
    const auto id = keep(persons.create(m_transaction,
        {.id = m_random.id<UserId>(), .name = name, .email = email, .createdAt = daysAgo(800)}));
    m_persons.insert(name, id);
    return id;
}

void DemoBuilder::addPage(const NewPage &page)
{
    const auto id = keep(PageRepository(store()).create(m_transaction, page));
    m_pages.push_back(id);
}

void DemoBuilder::pages(const std::vector<DemoOutlineLine> &outline)
{
    std::vector<PageId> above;
    for (const DemoOutlineLine &line : outline) {
        if (failed())
            return;
        above.resize(size_t(line.level));
        NewPage page{.id = m_random.id<PageId>(),
            .workspace = m_workspace,
            .title = line.title,
            .icon = line.icon,
            .createdBy = anybody(),
            .createdAt = daysAgo(1 + m_random.below(729))};
        if (!above.empty())
            page.parent = above.back();
        addPage(page);
        m_levels.push_back(line.level);
        above.push_back(page.id);
        // Titles may repeat further down; the first one is what connections mean.
        if (!m_pagesByTitle.contains(line.title))
            m_pagesByTitle.insert(line.title, page.id);
        if (line.level == 0)
            m_roots.append(line.title);
        if (line.text.isEmpty())
            continue;
        auto blocks = m_data.text(line.text);
        for (BlockRow &block : blocks)
            block.id = m_random.id<PageId>().toString();
        keep(PageRepository(store()).appendBlocks(m_transaction, page.id, blocks));
    }
}

void DemoBuilder::policy(const PolicyRow &policy)
{
    keep(PolicyRepository(store()).save(m_transaction, m_workspace, policy));
    record({.action = QStringLiteral("connection_policy.changed"),
        .objectType = QStringLiteral("connection_policy"),
        .objectId = m_workspace.toString(),
        .after = {{QStringLiteral("restriction"), QString(toText(policy.restriction))},
            {QStringLiteral("auto_approve_first_party"), policy.autoApproveFirstParty}},
        .at = daysAgo(90)});
}

void DemoBuilder::requests()
{
    for (const QJsonValue &value :
        m_data.connections().value(QStringLiteral("requests")).toArray()) {
        const QJsonObject description = value.toObject();
        NewRequest request{.id = m_random.id<RequestId>(),
            .workspace = m_workspace,
            .person = person(description.value(QStringLiteral("person")).toString()),
            .connection
            = m_connections.value(description.value(QStringLiteral("connection")).toString()),
            .reason = description.value(QStringLiteral("reason")).toString(),
            .createdAt = daysAgo(description.value(QStringLiteral("days")).toInt())};
        for (const QString &title : m_data.words(description, QStringLiteral("pages")))
            request.pages.push_back(m_pagesByTitle.value(title));
        if (const int days = description.value(QStringLiteral("until_days")).toInt())
            request.until = m_now + days * demoDay;
        keep(RequestRepository(store()).create(m_transaction, request));
        record({.actorType = AuditEntry::ActorType::Person,
            .actor = request.person,
            .actorName = description.value(QStringLiteral("person")).toString(),
            .action = QStringLiteral("connection_request.created"),
            .objectType = QStringLiteral("connection_request"),
            .objectId = request.id.toString(),
            .connection = request.connection,
            .person = request.person,
            .at = request.createdAt});
        decide(request, description.value(QStringLiteral("decided")).toObject());
    }
}

void DemoBuilder::decide(const NewRequest &request, const QJsonObject &description)
{
    if (description.isEmpty())
        return;
    const QString by = description.value(QStringLiteral("by")).toString();
    const RequestDecision decision{
        .state = fromText<RequestState>(description.value(QStringLiteral("status")).toString())
                     .value_or(RequestState::Denied),
        .by = person(by),
        .at = daysAgo(description.value(QStringLiteral("days")).toInt()),
        .note = description.value(QStringLiteral("note")).toString()};
    keep(RequestRepository(store()).decide(m_transaction, request.id, decision));
    record({.actorType = AuditEntry::ActorType::Person,
        .actor = decision.by,
        .actorName = by,
        .action = decision.state == RequestState::Denied
            ? QStringLiteral("connection_request.denied")
            : QStringLiteral("connection_request.approved"),
        .objectType = QStringLiteral("connection_request"),
        .objectId = request.id.toString(),
        .connection = request.connection,
        .person = request.person,
        .before = {{QStringLiteral("status"), QString(toText(RequestState::Open))}},
        .after = {{QStringLiteral("status"), QString(toText(decision.state))},
            {QStringLiteral("note"), decision.note}},
        .at = decision.at});
}

void DemoBuilder::record(AuditEntry entry)
{
    entry.id = m_random.id<AuditEventId>();
    entry.workspace = m_workspace;
    entry.client = QStringLiteral("demo");
    m_events.push_back(std::move(entry));
}

void DemoBuilder::morePeople(int count)
{
    const QStringList first = m_data.words(m_data.people(), QStringLiteral("first_names"));
    const QStringList last = m_data.words(m_data.people(), QStringLiteral("last_names"));
    PersonRepository persons(store());
    for (int number = 0; int(m_active.size()) < count && !failed(); ++number) {
        // One draw a statement: in which order operands and arguments are evaluated is the
        // compiler's choice.
        const QString given = m_random.pick(first);
        const QString family = m_random.pick(last);
        const QString name = given + QLatin1Char(' ') + family;
        const QString email
            = QStringLiteral("%1.%2@northwind.example.com").arg(demoMailName(name)).arg(number + 1);
        const auto id = keep(persons.create(m_transaction,
            {.id = m_random.id<UserId>(),
                .name = name,
                .email = email,
                .createdAt = m_now - demoDay}));
        keep(persons.join(m_transaction,
            {.workspace = m_workspace,
                .person = id,
                .role = m_random.below(50) == 0 ? Role::Owner : Role::Member,
                .joinedAt = m_now - (1 + m_random.below(729)) * demoDay}));
        m_active.push_back(id);
    }
}

void DemoBuilder::morePages(int count)
{
    static const QStringList kinds{QStringLiteral("Notes"), QStringLiteral("Minutes"),
        QStringLiteral("Plan"), QStringLiteral("Review"), QStringLiteral("Checklist"),
        QStringLiteral("Report"), QStringLiteral("Visit"), QStringLiteral("Draft")};
    const QStringList teams = m_data.words(m_data.connections(), QStringLiteral("teams"));
    const QStringList places = m_data.words(m_data.connections(), QStringLiteral("places"));
    // Everything but the roots may get pages; up to six levels in all.
    std::vector<size_t> parents;
    for (size_t i = 0; i < m_pages.size(); ++i) {
        if (m_levels[i] > 0)
            parents.push_back(i);
    }
    while (int(m_pages.size()) < count && !failed()) {
        const size_t parent = parents[size_t(m_random.below(int(parents.size())))];
        const QString team = m_random.pick(teams);
        const QString kind = m_random.pick(kinds).toLower();
        const QString place = m_random.pick(places);
        const QString title
            = QStringLiteral("%1 %2, %3 %4").arg(team, kind, place).arg(m_pages.size());
        addPage({.id = m_random.id<PageId>(),
            .workspace = m_workspace,
            .parent = m_pages[parent],
            .title = title,
            .createdBy = anybody(),
            .createdAt = m_now - (1 + m_random.below(729)) * demoDay});
        m_levels.push_back(m_levels[parent] + 1);
        if (m_levels.back() < 5 && m_random.below(8) == 0)
            parents.push_back(m_pages.size() - 1);
    }
}

void DemoBuilder::moreRows(int count)
{
    const QStringList starts = m_data.words(m_data.connections(), QStringLiteral("brand_starts"));
    const QStringList ends = m_data.words(m_data.connections(), QStringLiteral("brand_ends"));
    const QStringList places = m_data.words(m_data.connections(), QStringLiteral("places"));
    const PageId parent = m_pagesByTitle.value(QStringLiteral("Accounts"));
    for (int number = 1; number <= count && !failed(); ++number) {
        const QString start = m_random.pick(starts);
        const QString end = m_random.pick(ends);
        const QString place = m_random.pick(places);
        const QString title
            = QStringLiteral("%1%2 %3, branch %4").arg(start, end, place).arg(number);
        keep(PageRepository(store()).create(m_transaction,
            {.id = m_random.id<PageId>(),
                .workspace = m_workspace,
                .parent = parent,
                .title = title,
                .createdBy = anybody(),
                .createdAt = m_now - (1 + m_random.below(729)) * demoDay}));
    }
}

Result<void> DemoBuilder::finish()
{
    // The log tells what happened in the order in which it did.
    std::stable_sort(m_events.begin(), m_events.end(),
        [](const AuditEntry &a, const AuditEntry &b) { return a.at < b.at; });
    AuditRepository log(store());
    for (const AuditEntry &entry : m_events) {
        if (failed())
            break;
        keep(log.append(entry));
    }
    m_events.clear();
    if (m_error)
        return *m_error;
    return {};
}

} // namespace GatehouseWorkspace
