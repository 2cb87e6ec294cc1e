// SPDX-License-Identifier: MIT
// What the buttons of the filter bar open; the bar itself is in auditfilterbar.cpp.
#include "models/items/auditwords.h"
#include "models/items/connectionlistmodel.h"
#include "models/items/objectnames.h"
#include "models/items/pagelistmodel.h"
#include "models/items/personlistmodel.h"
#include "models/items/personwords.h"
#include "ui/audit/auditfilterbar.h"
#include "ui/audit/auditperioddialog.h"
#include "ui/audit/choicepopup.h"

#include <QActionGroup>
#include <QMenu>
#include <QPushButton>

namespace Gatehouse {

namespace {

Avatar::Face personChoiceFace(const QModelIndex &index)
{
    const auto person = index.data(PersonListModel::PersonRole).value<Person>();
    const bool bot = person.type == People::Type::Bot;
    return {.id = person.id.toString(),
        .name = person.name,
        .icon = {},
        .shape = bot ? Avatar::Shape::Square : Avatar::Shape::Circle};
}

template <int role>
QString roleText(const QModelIndex &index)
{
    return index.data(role).toString();
}

//! A connection's bots are called alike.
QString personChoiceSubtitle(const QModelIndex &index)
{
    const auto person = index.data(PersonListModel::PersonRole).value<Person>();
    return person.type == People::Type::Bot ? PersonWords::type(person.type)
                                            : person.email.value_or(QString());
}

Avatar::Face connectionChoiceFace(const QModelIndex &index)
{
    const auto *connection
        = index.data(ConnectionListModel::ConnectionRole).value<const Connection *>();
    return connection ? Avatar::Face{.id = connection->id.toString(),
               .name = connection->name,
               .icon = connection->icon}
                      : Avatar::Face{};
}

Avatar::Face pageChoiceFace(const QModelIndex &index)
{
    return {.id = index.data(PagedListModel::IdRole).toString(),
        .name = index.data().toString(),
        .icon = index.data(PageListModel::IconRole).toString()};
}

} // namespace

void AuditFilterBar::openPeople(
    QPushButton *button, std::optional<UserId> AuditFilter::*part, std::optional<People::Type> type)
{
    PersonListModel &people = m_parts.people;
    auto *popup = new ChoicePopup(
        {.list = people,
            .search = [&people, type](
                          const QString &text) { people.setQuery({.text = text, .type = type}); },
            .look = {.subtitle = personChoiceSubtitle, .face = personChoiceFace}},
        {.prompt = tr("Search name or e-mail address"),
            .name = tr("People"),
            .nothing = tr("Nobody matches “%1”.")},
        button);
    connect(
        popup, &ChoicePopup::chosen, this, [this, part](const QString &id, const QString &name) {
            m_parts.names.learn(id, name);
            AuditFilter filter = m_filter;
            filter.*part = UserId(id);
            edit(filter);
        });
    popup->openPopup();
}

void AuditFilterBar::openActors()
{
    openPeople(m_actor, &AuditFilter::actor, std::nullopt);
}

void AuditFilterBar::openPersons()
{
    // Nothing is done to a bot.
    openPeople(m_person, &AuditFilter::person, People::Type::Person);
}

void AuditFilterBar::openConnections()
{
    ConnectionListModel &connections = m_parts.connections;
    auto *popup
        = new ChoicePopup({.list = connections,
                              .search =
                                  [&connections](const QString &text) {
                                      // Disconnected ones have a history as well.
                                      connections.setQuery({.text = text,
                                          .filter = ConnectionQuery::Filter::All,
                                          .sort = ConnectionQuery::Sort::Name,
                                          .order = Qt::AscendingOrder});
                                  },
                              .look = {.subtitle = roleText<ConnectionListModel::SubtitleRole>,
                                  .face = connectionChoiceFace}},
            {.prompt = tr("Search name, developer or id"),
                .name = tr("Connections"),
                .nothing = tr("No connection matches “%1”.")},
            m_connection);
    connect(popup, &ChoicePopup::chosen, this, [this](const QString &id, const QString &name) {
        m_parts.names.learn(id, name);
        AuditFilter filter = m_filter;
        filter.connection = ConnectionId(id);
        edit(filter);
    });
    popup->openPopup();
}

void AuditFilterBar::openPages()
{
    PageListModel &pages = m_parts.pages;
    auto *popup = new ChoicePopup(
        {.list = pages,
            .search = [&pages](const QString &text) { pages.setText(text); },
            .look = {.subtitle = roleText<PageListModel::SubtitleRole>, .face = pageChoiceFace}},
        {.prompt = tr("Search page title"),
            .name = tr("Pages"),
            .nothing = tr("No page matches “%1”.")},
        m_page);
    connect(popup, &ChoicePopup::chosen, this, [this](const QString &id, const QString &name) {
        m_parts.names.learn(id, name);
        AuditFilter filter = m_filter;
        filter.page = PageId(id);
        edit(filter);
    });
    popup->openPopup();
}

QMenu *AuditFilterBar::makeMenu(QPushButton *button)
{
    // Not the button's child: it would be turned round as the button is.
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(button->text());
    return menu;
}

void AuditFilterBar::addGroup(QMenu *menu, AuditActions::Group group)
{
    QMenu *sub = menu->addMenu(AuditActions::name(group));
    const bool all = m_filter.actions.contains(AuditActions::choice(group));
    const auto add = [&](const QString &choice, const QString &text, bool checked) {
        QAction *action = sub->addAction(text);
        action->setObjectName(choice);
        action->setCheckable(true);
        action->setChecked(checked);
        connect(action, &QAction::triggered, this,
            [this, choice, group] { toggleAction(choice, group); });
    };
    add(AuditActions::choice(group), tr("All of these"), all);
    sub->addSeparator();
    for (const QString &key : AuditActions::keys(group))
        add(key, AuditActions::name(key), all || m_filter.actions.contains(key));
}

void AuditFilterBar::toggleAction(const QString &choice, AuditActions::Group group)
{
    AuditFilter filter = m_filter;
    const QString whole = AuditActions::choice(group);
    if (filter.actions.contains(choice)) {
        filter.actions.removeAll(choice);
    } else if (choice == whole) {
        for (const QString &key : AuditActions::keys(group))
            filter.actions.removeAll(key);
        filter.actions << whole;
    } else if (filter.actions.contains(whole)) {
        // All but this one.
        filter.actions.removeAll(whole);
        filter.actions << AuditActions::keys(group);
        filter.actions.removeAll(choice);
    } else {
        filter.actions << choice;
    }
    edit(filter);
}

void AuditFilterBar::openActions()
{
    QMenu *menu = makeMenu(m_action);
    for (const AuditActions::Group group : AuditActions::groups())
        addGroup(menu, group);
    menu->popup(m_action->mapToGlobal(QPoint(0, m_action->height() + 2)));
}

void AuditFilterBar::openOutcomes()
{
    QMenu *menu = makeMenu(m_outcome);
    auto *choices = new QActionGroup(menu);
    const auto add = [&](const QString &text, std::optional<AuditEvents::Outcome> outcome) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_filter.outcome == outcome);
        choices->addAction(action);
        connect(action, &QAction::triggered, this, [this, outcome] {
            AuditFilter filter = m_filter;
            filter.outcome = outcome;
            edit(filter);
        });
    };
    add(tr("Done and refused"), std::nullopt);
    add(AuditWords::outcome(AuditEvents::Outcome::Done), AuditEvents::Outcome::Done);
    add(AuditWords::outcome(AuditEvents::Outcome::Refused), AuditEvents::Outcome::Refused);
    menu->popup(m_outcome->mapToGlobal(QPoint(0, m_outcome->height() + 2)));
}

void AuditFilterBar::openPeriods()
{
    using Kind = AuditPeriods::Kind;
    QMenu *menu = makeMenu(m_period);
    auto *choices = new QActionGroup(menu);
    const auto add = [&](const QString &text, Kind kind) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_filter.period.kind == kind);
        choices->addAction(action);
        return action;
    };
    for (const Kind kind :
        {Kind::Any, Kind::Today, Kind::SevenDays, Kind::ThirtyDays, Kind::ThisMonth}) {
        connect(add(periodName({.kind = kind}), kind), &QAction::triggered, this, [this, kind] {
            AuditFilter filter = m_filter;
            filter.period = {.kind = kind};
            edit(filter);
        });
    }
    menu->addSeparator();
    connect(
        add(tr("From … to …"), Kind::Range), &QAction::triggered, this, &AuditFilterBar::openRange);
    menu->popup(m_period->mapToGlobal(QPoint(0, m_period->height() + 2)));
}

void AuditFilterBar::openRange()
{
    auto *dialog = new AuditPeriodDialog(m_filter.period, this);
    connect(dialog, &AuditPeriodDialog::chosen, this, [this](const AuditPeriod &period) {
        AuditFilter filter = m_filter;
        filter.period = period;
        edit(filter);
    });
    dialog->open();
}

} // namespace Gatehouse
