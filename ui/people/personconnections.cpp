// SPDX-License-Identifier: MIT
#include "ui/people/personconnections.h"

#include "models/items/connectionlistmodel.h"
#include "models/items/connectionwords.h"
#include "ui/common/errortext.h"
#include "ui/common/textlabel.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QEvent>
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
        showButtons(0);
        return say(isMeasured ? ConnectionWords::whyUnknown() : QString());
    }
    if (m_model.rowCount() > 0) {
        say({});
        return showButtons(m_model.rowCount());
    }
    showButtons(0);
    switch (m_model.loadState()) {
    case PagedListModel::LoadState::Idle:
    case PagedListModel::LoadState::Loading:
    case PagedListModel::LoadState::LoadingMore:
    case PagedListModel::LoadState::Refreshing:
        return say(tr("Loading…"));
    case PagedListModel::LoadState::Ready:
        return say(tr("No connection."));
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

void PersonConnections::showButtons(int wanted)
{
    const int shown = qMin(wanted, personConnectionsShown);
    while (m_buttons.size() < shown) {
        auto *button = new QPushButton(this);
        setButtonKind(button, ButtonKind::Link);
        button->setCursor(Qt::PointingHandCursor);
        button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        button->setObjectName(QStringLiteral("personConnection"));
        m_list->addWidget(button);
        const int row = int(m_buttons.size());
        connect(button, &QPushButton::clicked, this, [this, row] {
            if (row < m_model.rowCount())
                Q_EMIT connectionChosen(m_model.at(row).id);
        });
        m_buttons << button;
    }
    for (int row = 0; row < m_buttons.size(); ++row) {
        m_buttons[row]->setVisible(row < shown);
        if (row >= shown)
            continue;
        const Connection &connection = m_model.at(row);
        m_buttons[row]->setText(
            ConnectionWords::name(connection).replace(QLatin1Char('&'), QLatin1String("&&")));
        m_buttons[row]->setIcon(Icons::icon(IconName::Connections));
        m_buttons[row]->setAccessibleName(tr("Show %1").arg(ConnectionWords::name(connection)));
        m_buttons[row]->setToolTip(ConnectionWords::subtitle(connection).toHtmlEscaped());
    }
    m_all->setVisible(wanted > personConnectionsShown || !m_model.isComplete());
    if (wanted == 0)
        m_all->hide();
}

void PersonConnections::retranslate()
{
    m_title->setText(m_relation == Relation::AddedBy ? tr("Added") : tr("Installed"));
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
