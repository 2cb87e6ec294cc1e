// SPDX-License-Identifier: MIT
#include "ui/approvals/addapprovaldialog.h"

#include "models/items/connectionwords.h"
#include "models/items/unapprovedlistmodel.h"
#include "ui/approvals/candidatedelegate.h"
#include "ui/common/ground.h"
#include "ui/common/searchfield.h"
#include "ui/common/statestack.h"
#include "ui/common/textlabel.h"
#include "ui/theme/metrics.h"

#include <QListView>
#include <QLocale>
#include <QVBoxLayout>

namespace Gatehouse {

namespace {
constexpr int candidateListHeight = 6 * Metrics::twoLineRowHeight;
constexpr int namedCandidates = 4;
} // namespace

AddApprovalDialog::AddApprovalDialog(UnapprovedListModel &connections, QWidget *parent)
    : Dialog(parent)
    , m_connections(connections)
{
    setObjectName(QStringLiteral("addApproval"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *body = new QWidget;
    m_search = new SearchField(body);
    m_search->setObjectName(QStringLiteral("searchCandidates"));
    auto *box = new Ground(ColorRole::Raised, body);
    box->makeCard();
    m_states = new StateStack(box);
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("candidates"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(&m_connections);
    m_list->setItemDelegate(new CandidateDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_states->setContent(m_list);
    box->setFixedHeight(candidateListHeight);
    auto *inner = new QVBoxLayout(box);
    inner->setContentsMargins(2, 2, 2, 2);
    inner->addWidget(m_states);
    m_effect = new TextLabel(TextLabel::Kind::Body, body);
    m_effect->setObjectName(QStringLiteral("addApprovalEffect"));
    m_effect->setWordWrap(true);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::medium);
    layout->addWidget(m_search);
    layout->addWidget(box);
    layout->addWidget(m_effect);
    setForm(body);

    connect(m_search, &SearchField::searched, this,
        [this](const QString &text) { m_connections.setText(text.trimmed()); });
    connect(m_search, &SearchField::leftDownwards, this, [this] {
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_connections.index(0, UnapprovedListModel::Name));
        m_list->setFocus(Qt::TabFocusReason);
    });
    connect(&m_connections, &PagedListModel::loadStateChanged, this, &AddApprovalDialog::showState);
    connect(&m_connections, &PagedListModel::answered, this, &AddApprovalDialog::showState);
    connect(
        &m_connections, &UnapprovedListModel::checkedChanged, this, &AddApprovalDialog::showChosen);
    connect(m_states, &StateStack::remedyClicked, &m_connections, &PagedListModel::retry);
    connect(m_states, &StateStack::emptyButtonClicked, m_search, [this] {
        m_search->clear();
        m_search->setFocus(Qt::OtherFocusReason);
    });
    retranslate();
    m_search->setFocus(Qt::OtherFocusReason);
    m_connections.reload();
}

void AddApprovalDialog::showState()
{
    showChosen();
    if (m_connections.rowCount() > 0)
        return m_states->showContent();
    switch (m_connections.loadState()) {
    case PagedListModel::LoadState::Idle:
    case PagedListModel::LoadState::Loading:
    case PagedListModel::LoadState::LoadingMore:
    case PagedListModel::LoadState::Refreshing:
        return m_states->showBusy(tr("Loading connections…"));
    case PagedListModel::LoadState::Ready:
        if (!m_connections.text().isEmpty())
            return m_states->showEmpty({.icon = IconName::Search,
                .sentence = tr("No installed connection that is not approved matches “%1”.")
                                .arg(m_connections.text()),
                .button = tr("Clear search")});
        return m_states->showEmpty({.icon = IconName::Approved,
            .sentence = tr("Every installed connection is approved already. What nobody has "
                           "installed cannot be approved.")});
    case PagedListModel::LoadState::Failed:
        return m_states->showFailure(
            {.text = errorText(*m_connections.error()), .button = tr("Try again")});
    } // no default: the compiler names a forgotten state
}

void AddApprovalDialog::showChosen()
{
    const QList<Connection> &chosen = m_connections.checked();
    const int count = int(chosen.size());
    setDraft(count > 0 ? Draft::Complete : Draft::Incomplete);
    if (count == 0) {
        m_effect->setColorRole(ColorRole::Secondary);
        m_effect->setText(tr("Choose one or several. Only connections that are installed here can "
                             "be approved."));
        return setAcceptButton(tr("Approve"), ButtonKind::Primary);
    }
    QStringList names;
    for (const Connection &connection : chosen)
        names << ConnectionWords::name(connection);
    m_effect->setColorRole(ColorRole::Text);
    m_effect->setText(count <= namedCandidates
            ? tr("Members may install %1.").arg(QLocale().createSeparatedList(names))
            : tr("Members may install these %n connections.", nullptr, count));
    setAcceptButton(count == 1 ? tr("Approve %1").arg(names.first())
                               : tr("Approve %n connection(s)", nullptr, count),
        ButtonKind::Primary);
}

void AddApprovalDialog::submit()
{
    Q_EMIT submitted(m_connections.checked());
    accept();
}

void AddApprovalDialog::retranslate()
{
    setHeading(tr("Add approved connection"), {});
    m_search->setPrompt(tr("Search name, developer or person"));
    m_list->setAccessibleName(tr("Installed, not approved"));
    showState();
}

} // namespace Gatehouse
