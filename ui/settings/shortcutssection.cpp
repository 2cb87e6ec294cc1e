// SPDX-License-Identifier: MIT
#include "ui/settings/shortcutssection.h"

#include "ui/common/textlabel.h"
#include "ui/settings/shortcutdelegate.h"
#include "ui/settings/shortcutmodel.h"
#include "ui/theme/metrics.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace Gatehouse {

namespace {

constexpr int shortcutRowsShown = 10;

QString shortcutWords(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

ShortcutsSection::ShortcutsSection(QWidget *parent)
    : QWidget(parent)
    , m_model(new ShortcutModel(this))
    , m_table(new QTableView(this))
    , m_note(new TextLabel(TextLabel::Kind::Body, this))
    , m_take(new QPushButton(this))
    , m_edit(new QPushButton(this))
    , m_reset(new QPushButton(this))
    , m_resetAll(new QPushButton(this))
{
    m_table->setObjectName(QStringLiteral("shortcutsTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ShortcutDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(Metrics::rowHeight);
    m_table->verticalHeader()->setDefaultSectionSize(Metrics::rowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(ShortcutModel::Action, QHeaderView::Stretch);
    m_table->setColumnWidth(ShortcutModel::Menu, 120);
    m_table->setColumnWidth(ShortcutModel::Keys, 200);
    m_table->setFixedHeight(Metrics::headerHeight + shortcutRowsShown * Metrics::rowHeight);
    m_note->setObjectName(QStringLiteral("shortcutNote"));
    m_note->setWordWrap(true);
    m_note->setColorRole(ColorRole::Danger);
    m_note->hide();
    m_take->setObjectName(QStringLiteral("takeShortcut"));
    m_take->hide();

    auto *note = new QHBoxLayout;
    note->setSpacing(Metrics::medium);
    note->addWidget(m_note, 1);
    note->addWidget(m_take);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::small);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_reset);
    buttons->addStretch(1);
    buttons->addWidget(m_resetAll);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(Metrics::large, Metrics::medium, Metrics::large, Metrics::medium);
    below->setSpacing(Metrics::medium);
    below->addLayout(note);
    below->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    auto *inset = new QHBoxLayout;
    // The letters in line with those of the other cards.
    inset->setContentsMargins(Metrics::small, 0, Metrics::tight, 0);
    inset->addWidget(m_table);
    layout->addLayout(inset);
    layout->addLayout(below);

    connect(m_model, &ShortcutModel::keysWanted, this, &ShortcutsSection::want);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        setConflict({});
        showButtons();
    });
    connect(m_table, &QAbstractItemView::doubleClicked, this, &ShortcutsSection::edit);
    connect(m_table, &QAbstractItemView::activated, this, &ShortcutsSection::edit);
    connect(m_edit, &QPushButton::clicked, this, &ShortcutsSection::edit);
    connect(m_reset, &QPushButton::clicked, this, &ShortcutsSection::resetCurrent);
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        setConflict({});
        Q_EMIT resetAllChosen();
    });
    connect(m_take, &QPushButton::clicked, this, &ShortcutsSection::resolve);
    retranslate();
}

void ShortcutsSection::setActions(const QList<ActionEntry> &actions)
{
    m_model->setActions(actions);
    if (!m_table->currentIndex().isValid() && !actions.isEmpty())
        m_table->setCurrentIndex(m_model->index(0, ShortcutModel::Keys));
    showButtons();
}

QList<QWidget *> ShortcutsSection::controls() const
{
    return {m_table, m_take, m_edit, m_reset, m_resetAll};
}

const ActionEntry *ShortcutsSection::current() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 ? nullptr : &m_model->actions().at(row);
}

const ActionEntry *ShortcutsSection::find(const QString &name) const
{
    for (const ActionEntry &action : m_model->actions()) {
        if (action.name == name)
            return &action;
    }
    return nullptr;
}

void ShortcutsSection::edit()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    setConflict({});
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->setCurrentIndex(index.siblingAtColumn(ShortcutModel::Keys));
    m_table->edit(m_table->currentIndex());
    Q_EMIT sightWanted(m_table);
}

void ShortcutsSection::want(int row, const QKeySequence &keys)
{
    const ActionEntry action = m_model->actions().at(row);
    const ShortcutRules::Answer answer = ShortcutRules::ask(m_model->actions(), row, keys);
    setConflict({});
    switch (answer.verdict) {
    case ShortcutRules::Verdict::Same:
        return;
    case ShortcutRules::Verdict::Bare:
        return say(tr("“%1” alone would be lost to typing. Press it together with Ctrl or Alt.")
                       .arg(shortcutWords(keys)));
    case ShortcutRules::Verdict::Taken:
        return setConflict(Conflict{.action = action.name,
            .holder = m_model->actions().at(answer.holder).name,
            .keys = keys});
    case ShortcutRules::Verdict::Free:
        return giveKeys(action, keys);
    } // no default: the compiler names a forgotten verdict
}

void ShortcutsSection::giveKeys(const ActionEntry &action, const QKeySequence &keys)
{
    // What is as it was made is not kept: a later version may make it otherwise.
    if (keys == action.defaultKeys)
        Q_EMIT resetChosen(action.name);
    else
        Q_EMIT keysChosen(action.name, keys);
}

void ShortcutsSection::resetCurrent()
{
    if (const ActionEntry *action = current())
        want(m_table->currentIndex().row(), QKeySequence(action->defaultKeys));
}

void ShortcutsSection::resolve()
{
    if (!m_conflict)
        return;
    const Conflict conflict = *m_conflict;
    // The button is about to go; the work is in the table.
    m_table->setFocus(Qt::OtherFocusReason);
    setConflict({});
    Q_EMIT keysChosen(conflict.holder, {});
    if (const ActionEntry *action = find(conflict.action))
        giveKeys(ActionEntry(*action), conflict.keys);
}

void ShortcutsSection::setConflict(std::optional<Conflict> conflict)
{
    m_conflict = std::move(conflict);
    m_take->setVisible(m_conflict.has_value());
    const ActionEntry *action = m_conflict ? find(m_conflict->action) : nullptr;
    const ActionEntry *holder = m_conflict ? find(m_conflict->holder) : nullptr;
    if (!action || !holder)
        return say({});
    const QString keys = shortcutWords(m_conflict->keys);
    m_take->setText(tr("Use it for “%1”").arg(action->text));
    say(tr("%1 already belongs to “%2” in the menu “%3”, so nothing was changed. “%2” would be "
           "left without keys.")
            .arg(keys, holder->text, holder->menu));
}

void ShortcutsSection::say(const QString &sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    QAccessibleEvent alert(m_note, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT sightWanted(m_note);
}

void ShortcutsSection::showButtons()
{
    const ActionEntry *action = current();
    m_edit->setEnabled(action);
    m_reset->setEnabled(action && action->keys != action->defaultKeys);
    m_resetAll->setEnabled(m_model->isAnyChanged());
    m_reset->setToolTip(m_reset->isEnabled() || !action
            ? QString()
            : tr("“%1” has the keys it was made with.").arg(action->text));
    m_resetAll->setToolTip(
        m_resetAll->isEnabled() ? QString() : tr("Every action has the keys it was made with."));
}

void ShortcutsSection::retranslate()
{
    m_table->setAccessibleName(tr("Keyboard shortcuts"));
    m_edit->setText(tr("Change keys…"));
    m_reset->setText(tr("Reset these keys"));
    m_resetAll->setText(tr("Reset all keys"));
    setConflict(m_conflict);
    showButtons();
}

void ShortcutsSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Gatehouse
