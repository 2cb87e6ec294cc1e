// SPDX-License-Identifier: MIT
#include "ui/palette/commandpalette.h"

#include "ui/common/errortext.h"
#include "ui/common/ground.h"
#include "ui/common/iconlabel.h"
#include "ui/common/textlabel.h"
#include "ui/palette/palettedelegate.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/themecolors.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace Gatehouse {

namespace {

constexpr int paletteWidth = 640;
constexpr int paletteTop = 56;
constexpr int paletteListHeight = 392;
constexpr int palettePage = 8; // rows of Page up and Page down

//! A screen reader is told what sighted people see: something that lies over everything else.
QAccessibleInterface *paletteFaceFor(const QString &className, QObject *object)
{
    if (className == QLatin1String(CommandPalette::staticMetaObject.className()))
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Dialog);
    return nullptr;
}

QWidget *makePaletteLine()
{
    auto *line = new Ground(ColorRole::Line);
    line->setFixedHeight(1);
    return line;
}

} // namespace

CommandPalette::CommandPalette(CommandPaletteModel &model, QWidget *over)
    : QWidget(over)
    , m_model(model)
    , m_over(over)
    , m_card(new Ground(ColorRole::Raised, this))
    , m_field(new QLineEdit(m_card))
    , m_list(new QListView(m_card))
    , m_nothingBox(new QWidget(m_card))
    , m_nothing(new TextLabel(TextLabel::Kind::Body, m_nothingBox))
{
    QAccessible::installFactory(paletteFaceFor); // once, however often it is told
    setObjectName(QStringLiteral("commandPalette"));
    m_card->makeCard();
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setFrame(false);
    m_field->setFixedHeight(40);
    m_field->addAction(Icons::icon(IconName::Search), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    // The ground of the card, in every theme; rows of tables have another.
    m_list->viewport()->setBackgroundRole(QPalette::Button);
    m_nothing->setColorRole(ColorRole::Secondary);
    m_nothing->setWordWrap(true);
    auto *nothing = new QVBoxLayout(m_nothingBox);
    nothing->setContentsMargins(Metrics::medium, Metrics::large, Metrics::medium, Metrics::large);
    nothing->addWidget(m_nothing);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(Metrics::tight, Metrics::tight, Metrics::tight, Metrics::tight);
    head->addWidget(m_field);
    auto *card = new QVBoxLayout(m_card);
    card->setContentsMargins(1, 1, 1, 1);
    card->setSpacing(0);
    card->addLayout(head);
    card->addWidget(makePaletteLine());
    card->addWidget(m_list);
    card->addWidget(m_nothingBox);
    card->addWidget(makeFooter());

    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_chosenId.clear();
        m_model.setText(text);
    });
    connect(&m_model, &CommandPaletteModel::changed, this, &CommandPalette::showState);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    connect(m_list, &QListView::entered, this, [this](const QModelIndex &index) {
        if (!index.flags().testFlag(Qt::ItemIsSelectable))
            return;
        m_chosenId = index.data(CommandPaletteModel::IdRole).toString();
        m_list->setCurrentIndex(index);
        tellRow();
    });
    connect(qApp, &QApplication::focusChanged, this,
        [this](const QWidget *, const QWidget *now) { leaveWhenFocusLeaves(now); });
    m_card->installEventFilter(this);
    m_over->installEventFilter(this);
    hide();
    retranslate();
}

CommandPalette::~CommandPalette() = default;

QWidget *CommandPalette::makeFooter()
{
    m_problem = new QWidget(m_card);
    m_problemText = new TextLabel(TextLabel::Kind::Secondary, m_problem);
    m_problemText->setWordWrap(true);
    auto *sign = new IconLabel(Metrics::iconSize, m_problem);
    sign->setIcon(IconName::Warning, ColorRole::Warning);
    auto *problem = new QHBoxLayout(m_problem);
    problem->setContentsMargins(0, 0, 0, 0);
    problem->setSpacing(Metrics::small);
    problem->addWidget(sign, 0, Qt::AlignTop);
    problem->addWidget(m_problemText, 1);

    m_keysHint = new TextLabel(TextLabel::Kind::Secondary, m_card);
    m_moreHint = new TextLabel(TextLabel::Kind::Secondary, m_card);
    auto *hints = new QHBoxLayout;
    hints->setSpacing(Metrics::large);
    hints->addWidget(m_keysHint);
    hints->addStretch(1);
    hints->addWidget(m_moreHint);
    auto *footer = new QWidget(m_card);
    auto *texts = new QVBoxLayout;
    texts->setContentsMargins(Metrics::medium, Metrics::small, Metrics::medium, Metrics::small);
    texts->setSpacing(Metrics::small);
    texts->addWidget(m_problem);
    texts->addLayout(hints);
    auto *layout = new QVBoxLayout(footer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makePaletteLine());
    layout->addLayout(texts);
    return footer;
}

void CommandPalette::open()
{
    if (!isVisible())
        m_focusBefore = window()->focusWidget();
    m_chosenId.clear();
    m_field->clear();
    m_model.setText({});
    showState();
    show();
    raise();
    place();
    m_field->setFocus(Qt::PopupFocusReason);
    tellRow();
}

void CommandPalette::dismiss()
{
    if (!isVisible())
        return;
    // First, so that hiding does not send the focus somewhere else.
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    hide();
    m_model.setText({});
}

void CommandPalette::leaveWhenFocusLeaves(const QWidget *now)
{
    if (!isVisible() || !now || now == this || isAncestorOf(now))
        return;
    // Another window is no reason: people look something up and come back. A dialog of this one is.
    const QWidget *owner = now->window()->parentWidget();
    if (now->window() != window() && !(owner && owner->window() == window()))
        return;
    hide();
    m_model.setText({});
}

void CommandPalette::retranslate()
{
    setAccessibleName(tr("Command palette"));
    m_field->setPlaceholderText(tr("Find an action, a connection, a person or a profile"));
    m_field->setAccessibleName(m_field->placeholderText());
    const QList<QToolButton *> buttons = m_field->findChildren<QToolButton *>();
    for (QToolButton *button : buttons)
        button->setAccessibleName(tr("Search"));
    m_list->setAccessibleName(tr("Matches"));
    m_keysHint->setText(tr("↑ ↓ to choose · Enter to open · Esc to close"));
    showState();
}

void CommandPalette::showState()
{
    const int first = m_model.nextChoice(0, 1);
    const bool hasRows = m_model.rowCount() > 0;
    m_list->setVisible(hasRows);
    m_nothingBox->setVisible(!hasRows);
    if (!hasRows)
        m_nothing->setText(m_model.isSearching()
                ? tr("Searching for “%1”…").arg(m_model.text())
                : tr("Nothing is called “%1”. Check the spelling, or type a part of the name.")
                      .arg(m_model.text()));
    const std::optional<ApiError> &error = m_model.error();
    m_problem->setVisible(error.has_value());
    if (error) {
        const ErrorText text = errorText(*error);
        m_problemText->setText(tr("Connections and people could not all be searched: %1 %2")
                                   .arg(text.title, text.remedy));
    }
    m_moreHint->setText(m_model.isSearching() ? tr("Searching…")
            : m_model.isCut()                 ? tr("There are more. Type more of the name.")
                                              : QString());

    int row = first;
    for (int i = 0; i < m_model.rowCount() && !m_chosenId.isEmpty(); ++i) {
        const QModelIndex index = m_model.index(i);
        if (index.data(CommandPaletteModel::IdRole).toString() == m_chosenId)
            row = i;
    }
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model.index(row));
    showRows();
    if (isVisible())
        tellRow();
}

void CommandPalette::showRows()
{
    int height = 0;
    for (int row = 0; row < m_model.rowCount() && height < paletteListHeight; ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(qMin(height + Metrics::tight, paletteListHeight));
    const QModelIndex current = m_list->currentIndex();
    // The heading above the first row belongs to the picture.
    if (current.row() <= 1)
        m_list->scrollToTop();
    else
        m_list->scrollTo(current);
    place();
}

void CommandPalette::place()
{
    setGeometry(m_over->rect());
    const int width = qMin(paletteWidth, m_over->width() - 2 * Metrics::wide);
    m_card->layout()->activate();
    const int wanted = m_card->layout()->hasHeightForWidth()
        ? m_card->layout()->totalHeightForWidth(width)
        : m_card->sizeHint().height();
    const int height = qMin(wanted, m_over->height() - Metrics::wide);
    const int top = qMin(paletteTop, (m_over->height() - height) / 2);
    m_card->setGeometry((m_over->width() - width) / 2, top, width, height);
}

void CommandPalette::step(int by)
{
    const int rows = m_model.rowCount();
    if (rows == 0)
        return;
    const int current = m_list->currentIndex().row();
    const int direction = by > 0 ? 1 : -1;
    int row = m_model.nextChoice(qBound(0, current + by, rows - 1), direction);
    // From the last one back to the first, as menus do; a page stops at the end.
    if (row < 0 || row == current)
        row = qAbs(by) > 1 ? m_model.nextChoice(by > 0 ? rows - 1 : 0, -direction)
                           : m_model.nextChoice(by > 0 ? 0 : rows - 1, direction);
    if (row < 0)
        return;
    const QModelIndex index = m_model.index(row);
    m_chosenId = index.data(CommandPaletteModel::IdRole).toString();
    m_list->setCurrentIndex(index);
    if (m_model.nextChoice(0, 1) == row)
        m_list->scrollToTop();
    tellRow();
}

void CommandPalette::choose(const QModelIndex &index)
{
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsSelectable))
        return;
    const auto group
        = index.data(CommandPaletteModel::GroupRole).value<CommandPaletteModel::Group>();
    const QString id = index.data(CommandPaletteModel::IdRole).toString();
    // An action such as Copy means what had the focus before.
    dismiss();
    Q_EMIT chosen(group, id);
}

void CommandPalette::tellRow()
{
    // The focus stays in the field; what a screen reader follows is the row.
    const QModelIndex current = m_list->currentIndex();
    m_field->setAccessibleDescription(current.data(Qt::AccessibleTextRole).toString());
    if (!current.isValid() || !QAccessible::isActive())
        return;
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(current.row());
    QAccessible::updateAccessibility(&event);
}

bool CommandPalette::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_PageUp:
        step(-palettePage);
        return true;
    case Qt::Key_PageDown:
        step(palettePage);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_over && event->type() == QEvent::Resize && isVisible())
        place();
    // A text that wraps asks for its lines only when it has been laid out.
    if (watched == m_card && event->type() == QEvent::LayoutRequest && isVisible())
        place();
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent *>(event)->key());
    return QWidget::eventFilter(watched, event);
}

bool CommandPalette::focusNextPrevChild(bool next)
{
    // There is one field, and behind it a window that waits.
    step(next ? 1 : -1);
    return true;
}

void CommandPalette::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CommandPalette::mousePressEvent(QMouseEvent *event)
{
    if (!m_card->geometry().contains(event->position().toPoint()))
        dismiss();
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    // What lies behind steps back, in either theme.
    QPainter painter(this);
    QColor veil = themeColors(this)[ColorRole::Window];
    veil.setAlphaF(0.6F);
    painter.fillRect(rect(), veil);
}

} // namespace Gatehouse
