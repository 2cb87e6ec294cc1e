// SPDX-License-Identifier: MIT
#include "ui/requests/directorydialog.h"

#include "models/base/clock.h"
#include "models/domain/connectionrights.h"
#include "models/items/directorywords.h"
#include "models/items/rightswords.h"
#include "ui/common/ground.h"
#include "ui/common/searchfield.h"
#include "ui/common/statestack.h"
#include "ui/requests/directorydelegate.h"
#include "ui/requests/directorydetails.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QListView>

namespace Gatehouse {

namespace {
constexpr QSize directoryListSize(340, 380);
constexpr int directoryDetailsWidth = 400;
constexpr int widestDeveloper = 220; // on a button
} // namespace

DirectoryDialog::DirectoryDialog(const Parts &parts, QWidget *parent)
    : Dialog(parent)
    , m_parts(parts)
    , m_directory(parts.questions, parts.clock)
{
    setObjectName(QStringLiteral("directoryDialog"));
    setForm(makeForm());
    connect(m_search, &SearchField::searched, &m_directory, &DirectoryListModel::setText);
    connect(m_search, &SearchField::leftDownwards, this, [this] {
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_directory.index(0, 0));
        m_list->setFocus(Qt::TabFocusReason);
    });
    connect(&m_directory, &PagedListModel::loadStateChanged, this, &DirectoryDialog::showState);
    connect(&m_directory, &PagedListModel::answered, this, &DirectoryDialog::chooseAgain);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &DirectoryDialog::showChosen);
    connect(m_states, &StateStack::remedyClicked, &m_directory, &PagedListModel::retry);
    connect(m_states, &StateStack::emptyButtonClicked, m_search, [this] {
        m_search->clear();
        m_search->setFocus(Qt::OtherFocusReason);
    });
    connect(m_details, &DirectoryDetails::linkActivated, this, &DirectoryDialog::openUrlRequested);
    retranslate();
    m_search->setFocus(Qt::OtherFocusReason);
    m_directory.reload();
    askRequests();
}

QWidget *DirectoryDialog::makeForm()
{
    auto *form = new QWidget(this);
    m_search = new SearchField(form);
    m_search->setObjectName(QStringLiteral("searchDirectory"));
    auto *listBox = new Ground(ColorRole::Raised, form);
    listBox->makeCard();
    listBox->setMinimumSize(directoryListSize);
    m_states = new StateStack(listBox);
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("directoryList"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(&m_directory);
    m_list->setItemDelegate(new DirectoryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_states->setContent(m_list);
    auto *inList = new QVBoxLayout(listBox);
    inList->setContentsMargins(2, 2, 2, 2);
    inList->addWidget(m_states);
    auto *detailsBox = new Ground(ColorRole::Surface, form);
    detailsBox->makeCard();
    detailsBox->setMinimumWidth(directoryDetailsWidth);
    m_details = new DirectoryDetails(detailsBox);
    auto *inDetails = new QVBoxLayout(detailsBox);
    inDetails->setContentsMargins(2, 2, 2, 2);
    inDetails->addWidget(m_details);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Metrics::medium);
    columns->addWidget(listBox, 3);
    columns->addWidget(detailsBox, 4);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::medium);
    layout->addWidget(m_search);
    layout->addLayout(columns, 1);
    return form;
}

void DirectoryDialog::refresh()
{
    m_directory.refresh();
    askRequests();
}

//! The directory tells that something was asked for; when that was, the requests do.
void DirectoryDialog::askRequests()
{
    m_asking = m_parts.questions.listRequests(
        {.status = std::nullopt, .mine = true}, [this](const Result<RequestPage> &page) {
            // Other plans have none. Without them only a date is missing.
            if (!page)
                return;
            m_requests.clear();
            for (const ConnectionRequest &request : page->items)
                m_requests.insert(request.id.toString(), request);
            showChosen();
        });
}

std::optional<DirectoryEntry> DirectoryDialog::chosen() const
{
    const QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    if (rows.isEmpty())
        return {};
    return m_directory.at(rows.first().row());
}

std::optional<ConnectionRequest> DirectoryDialog::requestOf(const DirectoryEntry &entry) const
{
    if (!entry.request)
        return {};
    const auto known = m_requests.constFind(entry.request->toString());
    return known == m_requests.constEnd()
        ? ConnectionRequest{.id = *entry.request, .connection = entry}
        : *known;
}

DirectoryDialog::Offer DirectoryDialog::offerOf(const DirectoryEntry &entry) const
{
    if (entry.isInstalledByMe)
        return Offer::Show;
    if (ConnectionRights::change(m_parts.standing) != ConnectionRights::Obstacle::None)
        return Offer::Nothing;
    switch (entry.whyNot) {
    case Directory::Obstacle::None:
        return entry.installAddress().isEmpty() ? Offer::Install : Offer::Continue;
    case Directory::Obstacle::Policy:
        return entry.request ? Offer::Withdraw : Offer::Request;
    case Directory::Obstacle::Role:
        return Offer::Nothing;
    } // no default: the compiler names a forgotten obstacle
    Q_UNREACHABLE();
}

//! Beside showing it: what I use ends, and nothing was asked for yet.
bool DirectoryDialog::offersLonger(const DirectoryEntry &entry) const
{
    return entry.isInstalledByMe && entry.hasEnd() && !entry.request
        && ConnectionRights::change(m_parts.standing) == ConnectionRights::Obstacle::None;
}

void DirectoryDialog::showState()
{
    showChosen();
    if (m_directory.rowCount() > 0)
        return m_states->showContent();
    switch (m_directory.loadState()) {
    case PagedListModel::LoadState::Idle:
    case PagedListModel::LoadState::Loading:
    case PagedListModel::LoadState::LoadingMore:
    case PagedListModel::LoadState::Refreshing:
        return m_states->showBusy(tr("Loading connections…"));
    case PagedListModel::LoadState::Ready:
        if (!m_directory.text().isEmpty())
            return m_states->showEmpty({.icon = IconName::Search,
                .sentence = tr("No connection matches “%1”.").arg(m_directory.text()),
                .button = tr("Clear search")});
        return m_states->showEmpty({.icon = IconName::Connections,
            .sentence = tr("No public connection can be installed in this workspace.")});
    case PagedListModel::LoadState::Failed:
        return m_states->showFailure(
            {.text = errorText(*m_directory.error()), .button = tr("Try again")});
    } // no default: the compiler names a forgotten state
}

//! The same connection as before, else the first.
void DirectoryDialog::chooseAgain()
{
    showState();
    if (m_directory.rowCount() == 0)
        return;
    const int row = m_directory.rowOf(m_chosenId);
    const QModelIndex wanted = m_directory.index(qMax(row, 0), 0);
    if (!m_list->selectionModel()->isSelected(wanted))
        m_list->setCurrentIndex(wanted);
    showChosen();
}

void DirectoryDialog::showChosen()
{
    const std::optional<DirectoryEntry> entry = chosen();
    if (!entry) {
        m_details->clear();
        setAcceptButton(tr("Install here…"), ButtonKind::Primary);
        setOtherButton({}, ButtonKind::Normal);
        return setDraft(Draft::Incomplete);
    }
    m_chosenId = entry->id.toString();
    const std::optional<ConnectionRequest> request = requestOf(*entry);
    const Offer offer = offerOf(*entry);
    m_details->setSubject({.entry = *entry,
        .role = m_parts.standing.role,
        .request = request,
        .now = m_parts.clock.now(),
        .canInstall = offer == Offer::Continue || offer == Offer::Install});
    showOffer(offer, *entry);
    setDraft(offer == Offer::Nothing ? Draft::Incomplete : Draft::Complete);
}

void DirectoryDialog::showOffer(Offer offer, const DirectoryEntry &entry)
{
    QString other;
    if (offer == Offer::Continue)
        other = tr("Install here…");
    else if (offersLonger(entry))
        other = tr("Ask for longer…");
    setOtherButton(other, ButtonKind::Normal);
    switch (offer) {
    case Offer::Continue:
        setAcceptButton(tr("Continue at %1", "a developer")
                            .arg(fontMetrics().elidedText(
                                DirectoryWords::developer(entry), Qt::ElideRight, widestDeveloper)),
            ButtonKind::Primary);
        break;
    case Offer::Nothing:
    case Offer::Install:
        setAcceptButton(tr("Install here…"), ButtonKind::Primary);
        break;
    case Offer::Request:
        setAcceptButton(tr("Request…"), ButtonKind::Primary);
        break;
    case Offer::Withdraw:
        setAcceptButton(tr("Withdraw request…"), ButtonKind::Normal);
        break;
    case Offer::Show:
        setAcceptButton(tr("Show in Connections"), ButtonKind::Normal);
        break;
    } // no default: the compiler names a forgotten offer
}

void DirectoryDialog::submitOther()
{
    const std::optional<DirectoryEntry> entry = chosen();
    if (!entry)
        return;
    if (offersLonger(*entry))
        Q_EMIT requestRequested(*entry);
    else
        Q_EMIT installRequested(*entry);
}

void DirectoryDialog::submit()
{
    const std::optional<DirectoryEntry> entry = chosen();
    if (!entry)
        return;
    switch (offerOf(*entry)) {
    case Offer::Nothing:
        return;
    case Offer::Continue:
        accept();
        Q_EMIT continueRequested(*entry);
        return;
    case Offer::Install:
        Q_EMIT installRequested(*entry);
        return;
    case Offer::Request:
        Q_EMIT requestRequested(*entry);
        return;
    case Offer::Withdraw:
        Q_EMIT withdrawRequested(*requestOf(*entry));
        return;
    case Offer::Show:
        Q_EMIT connectionChosen(entry->id);
        return accept();
    } // no default: the compiler names a forgotten offer
}

void DirectoryDialog::retranslate()
{
    const QString whyNot = RightsWords::whyNot(ConnectionRights::change(m_parts.standing));
    setHeading(tr("Directory of connections"),
        whyNot.isEmpty() ? tr("Public connections that people of this workspace can use.")
                         : whyNot);
    setLeaveText(tr("Close"));
    m_search->setPrompt(tr("Search name or developer"));
    m_list->setAccessibleName(tr("Connections that can be installed"));
    showState();
}

} // namespace Gatehouse
