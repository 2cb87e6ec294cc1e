// SPDX-License-Identifier: MIT
#include "ui/connections/handoverdialog.h"

#include "models/items/connectionwords.h"
#include "models/items/personwords.h"
#include "models/items/successorlistmodel.h"
#include "ui/common/ground.h"
#include "ui/common/searchfield.h"
#include "ui/common/statestack.h"
#include "ui/common/textlabel.h"
#include "ui/connections/successordelegate.h"
#include "ui/theme/metrics.h"

#include <QListView>
#include <QVBoxLayout>

namespace Gatehouse {

namespace {
constexpr int successorListHeight = 6 * Metrics::twoLineRowHeight;
}

HandOverDialog::HandOverDialog(Subject subject, SuccessorListModel &people, QWidget *parent)
    : Dialog(parent)
    , m_subject(std::move(subject))
    , m_people(people)
{
    setObjectName(QStringLiteral("handOver"));
    auto *body = new QWidget(this);
    m_search = new SearchField(body);
    m_search->setObjectName(QStringLiteral("searchSuccessor"));
    auto *box = new Ground(ColorRole::Raised, body);
    box->makeCard();
    m_states = new StateStack(box);
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("successors"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(&m_people);
    m_list->setItemDelegate(new SuccessorDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_states->setContent(m_list);
    box->setFixedHeight(successorListHeight);
    auto *inner = new QVBoxLayout(box);
    inner->setContentsMargins(2, 2, 2, 2);
    inner->addWidget(m_states);
    m_effect = new TextLabel(TextLabel::Kind::Body, body);
    m_effect->setObjectName(QStringLiteral("handOverEffect"));
    m_effect->setWordWrap(true);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::medium);
    layout->addWidget(m_search);
    layout->addWidget(box);
    layout->addWidget(m_effect);
    setForm(body);

    connect(m_search, &SearchField::searched, &m_people, &SuccessorListModel::setText);
    connect(m_search, &SearchField::leftDownwards, this, [this] {
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_people.index(0, 0));
        m_list->setFocus(Qt::TabFocusReason);
    });
    connect(&m_people, &PagedListModel::loadStateChanged, this, &HandOverDialog::showState);
    connect(&m_people, &PagedListModel::answered, this, &HandOverDialog::showState);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &HandOverDialog::showChosen);
    connect(m_states, &StateStack::remedyClicked, &m_people, &PagedListModel::retry);
    connect(m_states, &StateStack::emptyButtonClicked, m_search, [this] {
        m_search->clear();
        m_search->setFocus(Qt::OtherFocusReason);
    });
    retranslate();
    m_search->setFocus(Qt::OtherFocusReason);
    m_people.reload();
}

std::optional<Person> HandOverDialog::chosen() const
{
    const QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    if (rows.isEmpty())
        return {};
    return m_people.at(rows.first().row());
}

void HandOverDialog::showState()
{
    showChosen();
    if (m_people.rowCount() > 0)
        return m_states->showContent();
    switch (m_people.loadState()) {
    case PagedListModel::LoadState::Idle:
    case PagedListModel::LoadState::Loading:
    case PagedListModel::LoadState::LoadingMore:
    case PagedListModel::LoadState::Refreshing:
        return m_states->showBusy(tr("Loading people…"));
    case PagedListModel::LoadState::Ready:
        if (!m_people.text().isEmpty())
            return m_states->showEmpty({.icon = IconName::Search,
                .sentence = tr("No active owner or member matches “%1”.").arg(m_people.text()),
                .button = tr("Clear search")});
        return m_states->showEmpty({.icon = IconName::People,
            .sentence = tr("There is no other active owner or member to hand it over to.")});
    case PagedListModel::LoadState::Failed:
        return m_states->showFailure(
            {.text = errorText(*m_people.error()), .button = tr("Try again")});
    } // no default: the compiler names a forgotten state
}

void HandOverDialog::showChosen()
{
    const std::optional<Person> person = chosen();
    setDraft(person ? Draft::Complete : Draft::Incomplete);
    if (!person) {
        m_effect->setColorRole(ColorRole::Secondary);
        m_effect->setText(tr("Choose an active owner or member. Guests cannot have connections."));
        return;
    }
    m_effect->setColorRole(ColorRole::Text);
    const QString name = PersonWords::name(*person);
    const Standing &standing = m_subject.standing;
    const bool isOwner = standing.role == People::Role::Owner;
    const bool isSelf = person->id == standing.self;
    const QString token
        = tr("Its token, its pages and what it may do stay as they are. You can undo this.");
    if (isSelf)
        m_effect->setText(tr("You will be shown as who added it.") + QLatin1Char(' ') + token);
    else if (isOwner)
        m_effect->setText(
            tr("%1 will be shown as who added it, and may edit it, copy its token and "
               "disconnect it. As an owner you keep these rights too.")
                .arg(name)
            + QLatin1Char(' ') + token);
    else
        m_effect->setText(
            tr("%1 will be shown as who added it, and may edit it, copy its token and "
               "disconnect it. You will not see it any more.")
                .arg(name)
            + QLatin1Char(' ') + token);
}

void HandOverDialog::submit()
{
    if (const std::optional<Person> person = chosen())
        Q_EMIT submitted(*person);
}

void HandOverDialog::retranslate()
{
    const Connection &connection = m_subject.connection;
    setHeading(tr("Hand over %1").arg(ConnectionWords::shortName(connection)),
        connection.addedBy ? tr("Added by %1.").arg(ConnectionWords::person(*connection.addedBy))
                           : QString());
    m_search->setPrompt(tr("Search name or e-mail address"));
    m_list->setAccessibleName(tr("People who can have it"));
    setAcceptButton(tr("Hand over connection"), ButtonKind::Primary);
    showState();
}

} // namespace Gatehouse
