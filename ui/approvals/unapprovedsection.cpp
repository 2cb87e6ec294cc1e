// SPDX-License-Identifier: MIT
#include "ui/approvals/unapprovedsection.h"

#include "models/items/connectionwords.h"
#include "models/items/unapprovedlistmodel.h"
#include "ui/approvals/approvalcolumns.h"
#include "ui/approvals/unapproveddelegate.h"
#include "ui/approvals/wholetable.h"
#include "ui/common/copymenu.h"
#include "ui/common/messagebar.h"
#include "ui/common/rowmenu.h"
#include "ui/common/textlabel.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gatehouse {

namespace {

const QString approveRowButton = QStringLiteral("approveRow");
const QString disconnectRowButton = QStringLiteral("disconnectRow");

} // namespace

UnapprovedSection::UnapprovedSection(UnapprovedListModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_heading(new TextLabel(TextLabel::Kind::Strong, this))
    , m_number(new TextLabel(TextLabel::Kind::Secondary, this))
    , m_explanation(new TextLabel(TextLabel::Kind::Secondary, this))
    , m_message(new MessageBar(this))
    , m_empty(new TextLabel(TextLabel::Kind::Secondary, this))
    , m_table(new WholeTable(this))
{
    setObjectName(QStringLiteral("unapprovedSection"));
    m_explanation->setWordWrap(true);
    m_empty->setWordWrap(true);
    m_empty->setObjectName(QStringLiteral("nothingUnapproved"));
    m_table->setObjectName(QStringLiteral("unapprovedTable"));
    m_table->setItemDelegate(new UnapprovedDelegate(m_table));
    m_table->setRows(&m_model);
    m_table->setNameColumn(UnapprovedListModel::Name);
    m_table->hideHeader();
    auto *title = new QHBoxLayout;
    title->setSpacing(Metrics::tight);
    title->addWidget(m_heading);
    title->addWidget(m_number);
    title->addStretch(1);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(Metrics::wide, Metrics::wide, Metrics::wide, Metrics::small);
    head->setSpacing(2);
    head->addLayout(title);
    head->addWidget(m_explanation);
    head->addWidget(m_message);
    head->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, Metrics::large);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_table);

    connect(&m_model, &PagedListModel::loadStateChanged, this, &UnapprovedSection::showState);
    connect(&m_model, &PagedListModel::answered, this, &UnapprovedSection::showState);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &UnapprovedSection::showButtons);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &UnapprovedSection::showButtons);
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, &UnapprovedSection::showButtons);
    connect(m_message, &MessageBar::remedyClicked, &m_model, &PagedListModel::retry);
    connect(m_table, &TableView::menuRequested, this, &UnapprovedSection::openMenu);
    connect(m_table, &QAbstractItemView::doubleClicked, this,
        [this](const QModelIndex &index) { Q_EMIT connectionChosen(m_model.at(index.row()).id); });
    retranslate();
    showButtons();
}

void UnapprovedSection::setWhyNot(const QString &reason)
{
    if (m_whyNot == reason)
        return;
    m_whyNot = reason;
    showButtons();
}

void UnapprovedSection::setCount(std::optional<int> count)
{
    m_count = count;
    showState();
}

void UnapprovedSection::retranslate()
{
    m_heading->setText(tr("Installed, not approved"));
    m_explanation->setText(tr("A restriction removes nothing: these go on working for who uses "
                              "them, until you approve or disconnect them."));
    m_table->setAccessibleName(tr("Installed, not approved"));
    m_model.retell();
    setUpColumns();
    showState();
    showButtons();
}

void UnapprovedSection::setUpColumns()
{
    const auto widthOf = [this](const QString &text) {
        QPushButton button(text);
        button.setFont(font());
        return button.sizeHint().width();
    };
    const int buttons = widthOf(tr("Approve")) + widthOf(tr("Disconnect…")) + 3 * Metrics::small;
    // In line with the columns of the approved ones: the same widths, the same sum.
    m_table->setColumns({
        {.section = UnapprovedListModel::Name,
            .width = ApprovalColumns::name,
            .minimum = 160,
            .importance = 2},
        {.section = UnapprovedListModel::Use,
            .width = ApprovalColumns::installers,
            .minimum = 110,
            .importance = 0},
        {.section = UnapprovedListModel::Actions,
            .width = std::max(ApprovalColumns::rest(font()), buttons),
            .minimum = buttons,
            .importance = 1},
    });
    m_table->setSortableColumns({});
}

void UnapprovedSection::showState()
{
    const bool hasRows = m_model.rowCount() > 0;
    showNumber();
    m_table->setVisible(hasRows);
    const bool isKnown = m_model.loadState() == PagedListModel::LoadState::Ready;
    m_empty->setVisible(!hasRows && isKnown);
    m_explanation->setVisible(hasRows);
    m_empty->setText(m_model.text().isEmpty()
            ? tr("Every installed connection is approved.")
            : tr("None of them matches “%1”.").arg(m_model.text()));
    if (m_model.loadState() == PagedListModel::LoadState::Failed)
        m_message->showFailure({.text = errorText(*m_model.error()), .button = tr("Try again")});
    else
        m_message->clear();
}

//! Of those that are shown, where a search hides others.
void UnapprovedSection::showNumber()
{
    if (!m_count)
        return m_number->setText({});
    const QString all = QLocale().toString(*m_count);
    if (m_model.text().isEmpty())
        return m_number->setText(all);
    m_number->setText(m_model.isComplete()
            //: how many are found of how many
            ? tr("%1 of %2").arg(QLocale().toString(m_model.rowCount()), all)
            : QString());
}

//! Rows come and go: each has its buttons, and they say what is true of it now.
void UnapprovedSection::showButtons()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const RowButtons buttons = makeButtons(row);
        const QString name = ConnectionWords::name(m_model.at(row));
        buttons.approve->setText(tr("Approve"));
        buttons.approve->setAccessibleName(tr("Approve %1").arg(name));
        buttons.disconnect->setText(tr("Disconnect…"));
        buttons.disconnect->setAccessibleName(tr("Disconnect %1…").arg(name));
        for (QPushButton *button : {buttons.approve, buttons.disconnect}) {
            button->setEnabled(m_whyNot.isEmpty());
            button->setToolTip(m_whyNot);
            button->setStatusTip(m_whyNot);
        }
    }
}

UnapprovedSection::RowButtons UnapprovedSection::makeButtons(int row)
{
    const QModelIndex place = m_model.index(row, UnapprovedListModel::Actions);
    if (const QWidget *known = m_table->indexWidget(place))
        return {.approve = known->findChild<QPushButton *>(approveRowButton),
            .disconnect = known->findChild<QPushButton *>(disconnectRowButton)};
    auto *both = new QWidget;
    RowButtons buttons{.approve = new QPushButton(both), .disconnect = new QPushButton(both)};
    buttons.approve->setObjectName(approveRowButton);
    buttons.disconnect->setObjectName(disconnectRowButton);
    setButtonKind(buttons.disconnect, ButtonKind::Danger);
    auto *layout = new QHBoxLayout(both);
    layout->setContentsMargins(Metrics::small, 0, 0, 0);
    layout->setSpacing(Metrics::small);
    layout->addStretch(1);
    const ConnectionId id = m_model.at(row).id;
    for (QPushButton *button : {buttons.approve, buttons.disconnect}) {
        // By keyboard the row's menu has both; two stops a row would be a long way to walk.
        button->setFocusPolicy(Qt::NoFocus);
        layout->addWidget(button, 0, Qt::AlignVCenter);
    }
    connect(buttons.approve, &QPushButton::clicked, this, [this, id] {
        if (const Connection *connection = m_model.find(id))
            Q_EMIT approveRequested({*connection});
    });
    connect(buttons.disconnect, &QPushButton::clicked, this, [this, id] {
        if (const Connection *connection = m_model.find(id))
            Q_EMIT disconnectRequested({*connection});
    });
    m_table->setIndexWidget(place, both);
    return buttons;
}

void UnapprovedSection::openMenu(const QPoint &globalPosition)
{
    QList<Connection> chosen;
    for (const int row : m_table->selectedRows())
        chosen << m_model.at(row);
    if (chosen.isEmpty())
        return;
    const int count = int(chosen.size());
    const QString name = ConnectionWords::shortName(chosen.first());
    auto *menu = new RowMenu(this);
    menu->setObjectName(QStringLiteral("unapprovedMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->add({.key = QStringLiteral("approve"),
        .text
        = count == 1 ? tr("Approve %1").arg(name) : tr("Approve %n connection(s)", nullptr, count),
        .icon = IconName::Approved,
        .whyNot = m_whyNot,
        .run = [this, chosen] { Q_EMIT approveRequested(chosen); }});
    if (count == 1) {
        menu->add({.key = QStringLiteral("showInConnections"),
            .text = tr("Show details in Connections"),
            .icon = IconName::Connections,
            .whyNot = {},
            .run = [this, id = chosen.first().id] { Q_EMIT connectionChosen(id); }});
        // Whoever sees this list is an owner, who sees the log.
        menu->add({.key = QStringLiteral("showEvents"),
            .text = tr("Show in the audit log"),
            .icon = IconName::Log,
            .whyNot = {},
            .run = [this, connection = chosen.first()] { Q_EMIT eventsRequested(connection); }});
    }
    menu->addSeparator();
    auto *copyMenu = new CopyMenu(m_table->exportTable(), menu);
    menu->addMenu(copyMenu);
    connect(copyMenu, &CopyMenu::copied, this,
        [this, count] { Q_EMIT copied(tr("%n row(s) copied.", nullptr, count)); });
    menu->addSeparator();
    menu->add({.key = QStringLiteral("disconnect"),
        .text = count == 1 ? tr("Disconnect %1…").arg(name)
                           : tr("Disconnect %n connection(s)…", nullptr, count),
        .icon = IconName::Trash,
        .whyNot = m_whyNot,
        .run = [this, chosen] { Q_EMIT disconnectRequested(chosen); }});
    menu->popup(globalPosition);
}

void UnapprovedSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        setUpColumns();
}

} // namespace Gatehouse
