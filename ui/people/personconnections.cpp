// SPDX-License-Identifier: MIT
#include "ui/people/personconnections.h"

#include "models/domain/connectionrights.h"
#include "models/items/connectionlistmodel.h"
#include "models/items/connectionwords.h"
#include "models/items/rightswords.h"
#include "ui/common/errortext.h"
#include "ui/common/linkbutton.h"
#include "ui/common/textlabel.h"
#include "ui/common/texts.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gatehouse {

namespace {

constexpr int personConnectionsShown = 8; // the rest is one click away, in the connections pane

} // namespace

PersonConnections::PersonConnections(ConnectionListModel &model, Relation relation, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_relation(relation)
    , m_title(new TextLabel(TextLabel::Kind::Strong, this))
    , m_sentence(new TextLabel(TextLabel::Kind::Secondary, this))
    , m_retry(new QPushButton(this))
    , m_list(new QVBoxLayout)
    , m_all(new QPushButton(this))
{
    m_sentence->setWordWrap(true);
    setButtonKind(m_retry, ButtonKind::Link);
    setButtonKind(m_all, ButtonKind::Link);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(Metrics::tight);
    for (QPushButton *button : {m_retry, m_all})
        button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::tight);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addWidget(m_retry);
    layout->addLayout(m_list);
    layout->addWidget(m_all);
    connect(&m_model, &PagedListModel::loadStateChanged, this, &PersonConnections::fill);
    connect(&m_model, &PagedListModel::answered, this, &PersonConnections::fill);
    connect(m_retry, &QPushButton::clicked, &m_model, &PagedListModel::retry);
    connect(m_all, &QPushButton::clicked, this, &PersonConnections::allChosen);
    retranslate();
}

void PersonConnections::setPerson(const UserId &person)
{
    if (m_person == person)
        return;
    m_person = person;
    if (person.isEmpty()) {
        m_model.forget();
    } else {
        ConnectionQuery query{.sort = ConnectionQuery::Sort::Name, .order = Qt::AscendingOrder};
        if (m_relation == Relation::AddedBy)
            query.addedBy = person;
        else
            query.user = person;
        m_model.forget();
        m_model.setQuery(query);
        if (m_model.loadState() == PagedListModel::LoadState::Idle)
            m_model.reload(); // the same query as the last time
    }
    fill();
}

void PersonConnections::fill()
{
    const bool isMeasured = m_model.provenance() == Provenance::Measured;
    m_retry->hide();
    if (m_person.isEmpty() || isMeasured) {
        showRows(0);
        return say(isMeasured ? ConnectionWords::whyUnknown() : QString());
    }
    if (m_model.rowCount() > 0) {
        say(isPartial() ? whyPartial() : QString());
        return showRows(m_model.rowCount());
    }
    showRows(0);
    switch (m_model.loadState()) {
    case PagedListModel::LoadState::Idle:
    case PagedListModel::LoadState::Loading:
    case PagedListModel::LoadState::LoadingMore:
    case PagedListModel::LoadState::Refreshing:
        return say(tr("Loading…"));
    case PagedListModel::LoadState::Ready:
        return say(isPartial() ? whyPartial() : tr("No connection."));
    case PagedListModel::LoadState::Failed:
        m_retry->show();
        return say(errorText(*m_model.error()).title);
    } // no default: the compiler names a forgotten state
}

void PersonConnections::say(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void PersonConnections::showRows(int wanted)
{
    const int shown = qMin(wanted, personConnectionsShown);
    while (m_rows.size() < shown)
        addRow();
    for (int row = 0; row < m_rows.size(); ++row) {
        m_rows[row].widget->setVisible(row < shown);
        if (row < shown)
            fillRow(row);
    }
    m_all->setVisible(wanted > personConnectionsShown || !m_model.isComplete());
    if (wanted == 0)
        m_all->hide();
}

void PersonConnections::addRow()
{
    Row row{.widget = new QWidget(this)};
    row.link = new LinkButton(row.widget);
    row.link->setObjectName(QStringLiteral("personConnection"));
    row.handOver = new QPushButton(row.widget);
    row.handOver->setObjectName(QStringLiteral("handOverConnection"));
    setButtonKind(row.handOver, ButtonKind::Link);
    row.handOver->setCursor(Qt::PointingHandCursor);
    row.handOver->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::medium);
    layout->addWidget(row.link);
    layout->addStretch(1);
    layout->addWidget(row.handOver);
    m_list->addWidget(row.widget);
    const int number = int(m_rows.size());
    connect(row.link, &QPushButton::clicked, this, [this, number] {
        if (number < m_model.rowCount())
            Q_EMIT connectionChosen(m_model.at(number).id);
    });
    connect(row.handOver, &QPushButton::clicked, this, [this, number] {
        if (number < m_model.rowCount())
            Q_EMIT handOverRequested(m_model.at(number));
    });
    m_rows << row;
}

void PersonConnections::fillRow(int row)
{
    const Connection &connection = m_model.at(row);
    const QString name = ConnectionWords::name(connection);
    const Row &shown = m_rows.at(row);
    shown.link->setText(literalText(name));
    shown.link->setIcon(Icons::icon(IconName::Connections));
    shown.link->setAccessibleName(tr("Show %1").arg(name));
    shown.link->setToolTip(ConnectionWords::subtitle(connection).toHtmlEscaped());
    const auto obstacle = ConnectionRights::handOver(m_standing, connection);
    const QString whyNot = obstacle == ConnectionRights::Obstacle::WrongKind
        ? tr("Only an internal connection can be handed over.")
        : RightsWords::whyNot(obstacle);
    shown.handOver->setVisible(isNobodys());
    shown.handOver->setText(tr("Hand over…"));
    shown.handOver->setAccessibleName(tr("Hand over %1…").arg(name));
    shown.handOver->setEnabled(whyNot.isEmpty());
    shown.handOver->setToolTip(whyNot);
    shown.handOver->setStatusTip(whyNot);
}

//! Members are told of what they added or installed themselves, and of nothing else.
bool PersonConnections::isPartial() const
{
    return m_standing.role && m_standing.role != People::Role::Owner && m_person != m_standing.self;
}

QString PersonConnections::whyPartial() const
{
    return m_relation == Relation::AddedBy
        ? tr("Only workspace owners see everything that others added.")
        : tr("Only workspace owners see everything that others installed.");
}

bool PersonConnections::isNobodys() const
{
    return m_relation == Relation::AddedBy && m_place != People::State::Active;
}

void PersonConnections::showTitle()
{
    if (isNobodys())
        m_title->setText(tr("Added, and now nobody’s"));
    else
        m_title->setText(m_relation == Relation::AddedBy ? tr("Added") : tr("Installed"));
}

void PersonConnections::setStanding(const Standing &standing)
{
    m_standing = standing;
    fill();
}

void PersonConnections::setPlace(People::State state)
{
    m_place = state;
    showTitle();
    fill();
}

void PersonConnections::refresh()
{
    if (!m_person.isEmpty())
        m_model.refresh();
}

void PersonConnections::retranslate()
{
    showTitle();
    m_retry->setText(tr("Try again"));
    m_all->setText(tr("Show all"));
    fill();
}

void PersonConnections::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Gatehouse
