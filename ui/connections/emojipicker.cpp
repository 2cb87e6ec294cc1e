// SPDX-License-Identifier: MIT
#include "ui/connections/emojipicker.h"

#include "models/domain/emojicheck.h"
#include "ui/common/fieldrow.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/metrics.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace Gatehouse {

namespace {
constexpr int emojiColumns = 10;
constexpr int emojiCell = 36;
} // namespace

EmojiPicker::EmojiPicker(QWidget *parent)
    : Ground(ColorRole::Raised, parent)
    , m_field(new FieldRow(FieldRow::Kind::Plain, this))
{
    makeCard();
    m_field->setObjectName(QStringLiteral("emojiField"));
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Metrics::tight);
    const QList<QPair<QString, QString>> emoji = choice();
    for (int i = 0; i < emoji.size(); ++i) {
        auto *button = new QToolButton(this);
        button->setText(emoji[i].first);
        button->setFixedSize(emojiCell, emojiCell);
        button->setAutoRaise(true);
        button->setCheckable(true);
        setButtonKind(button, ButtonKind::Text);
        QFont large = button->font();
        large.setPixelSize(18);
        button->setFont(large);
        button->installEventFilter(this);
        grid->addWidget(button, i / emojiColumns, i % emojiColumns, Qt::AlignCenter);
        // Not clicked: a screen reader toggles without a click.
        connect(button, &QToolButton::toggled, this,
            [this, picked = emoji[i].first] { Q_EMIT this->picked(picked); });
        m_buttons << button;
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::medium, Metrics::medium, Metrics::medium, Metrics::medium);
    layout->setSpacing(Metrics::medium);
    layout->addLayout(grid);
    layout->addWidget(m_field);
    setStop(0);
    connect(m_field, &FieldRow::edited, this, &EmojiPicker::check);
    m_field->edit()->installEventFilter(this);
    retranslate();
}

//! Written down once: what a screen reader says stands beside what is drawn.
QList<QPair<QString, QString>> EmojiPicker::choice()
{
    return {
        {QStringLiteral("🤖"), tr("Robot")},
        {QStringLiteral("⚡"), tr("Lightning")},
        {QStringLiteral("🔌"), tr("Plug")},
        {QStringLiteral("🔗"), tr("Link")},
        {QStringLiteral("🔄"), tr("Round arrows")},
        {QStringLiteral("🚀"), tr("Rocket")},
        {QStringLiteral("⚙️"), tr("Gear")},
        {QStringLiteral("🔧"), tr("Wrench")},
        {QStringLiteral("🧩"), tr("Puzzle piece")},
        {QStringLiteral("🧪"), tr("Test tube")},
        {QStringLiteral("📊"), tr("Bar chart")},
        {QStringLiteral("📈"), tr("Rising line")},
        {QStringLiteral("📅"), tr("Calendar")},
        {QStringLiteral("⏰"), tr("Alarm clock")},
        {QStringLiteral("🌙"), tr("Moon")},
        {QStringLiteral("☀️"), tr("Sun")},
        {QStringLiteral("☁️"), tr("Cloud")},
        {QStringLiteral("🌍"), tr("Globe")},
        {QStringLiteral("🏠"), tr("House")},
        {QStringLiteral("🏢"), tr("Office building")},
        {QStringLiteral("📦"), tr("Parcel")},
        {QStringLiteral("🧾"), tr("Receipt")},
        {QStringLiteral("💳"), tr("Credit card")},
        {QStringLiteral("💬"), tr("Speech bubble")},
        {QStringLiteral("📣"), tr("Megaphone")},
        {QStringLiteral("✉️"), tr("Envelope")},
        {QStringLiteral("📞"), tr("Telephone")},
        {QStringLiteral("📝"), tr("Note")},
        {QStringLiteral("📚"), tr("Books")},
        {QStringLiteral("🗂️"), tr("Folders")},
        {QStringLiteral("🔍"), tr("Magnifying glass")},
        {QStringLiteral("🔒"), tr("Padlock")},
        {QStringLiteral("🔑"), tr("Key")},
        {QStringLiteral("🛡️"), tr("Shield")},
        {QStringLiteral("👥"), tr("People")},
        {QStringLiteral("🎨"), tr("Palette")},
        {QStringLiteral("🎯"), tr("Target")},
        {QStringLiteral("⭐"), tr("Star")},
        {QStringLiteral("❤️"), tr("Heart")},
        {QStringLiteral("✅"), tr("Tick")},
    };
}

void EmojiPicker::begin(const QString &emoji)
{
    int stop = 0;
    for (int i = 0; i < m_buttons.size(); ++i) {
        const QSignalBlocker blocker(m_buttons[i]);
        m_buttons[i]->setChecked(m_buttons[i]->text() == emoji);
        if (m_buttons[i]->isChecked())
            stop = i;
    }
    setStop(stop);
    {
        const QSignalBlocker silence(m_field);
        m_field->setText(isOneEmoji(emoji) ? emoji : QString());
        m_field->setProblem({});
    }
    m_buttons[stop]->setFocus(Qt::OtherFocusReason);
}

void EmojiPicker::check()
{
    const QString text = m_field->text();
    const bool isOne = isOneEmoji(text);
    m_field->setProblem(isOne || text.isEmpty() ? QString() : tr("Enter exactly one emoji."));
    if (isOne)
        Q_EMIT picked(text);
}

void EmojiPicker::takeTyped()
{
    if (m_field->text().isEmpty() || isOneEmoji(m_field->text()))
        Q_EMIT left();
}

void EmojiPicker::setStop(int index)
{
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setFocusPolicy(i == index ? Qt::StrongFocus : Qt::ClickFocus);
}

void EmojiPicker::walk(int from, int key)
{
    int to = from;
    switch (key) {
    case Qt::Key_Left:
        to = from - 1;
        break;
    case Qt::Key_Right:
        to = from + 1;
        break;
    case Qt::Key_Up:
        to = from - emojiColumns;
        break;
    case Qt::Key_Down:
        to = from + emojiColumns;
        break;
    default:
        return;
    }
    if (to < 0 || to >= m_buttons.size())
        return;
    setStop(to);
    m_buttons[to]->setFocus(Qt::TabFocusReason);
}

bool EmojiPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Ground::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isReturn = key == Qt::Key_Return || key == Qt::Key_Enter;
    // Return belongs to the dialog's accepting button otherwise.
    if (watched == m_field->edit()) {
        if (isReturn)
            takeTyped();
        return isReturn;
    }
    const int index = int(m_buttons.indexOf(qobject_cast<QToolButton *>(watched)));
    if (index < 0)
        return Ground::eventFilter(watched, event);
    if (isReturn) {
        m_buttons[index]->click();
        return true;
    }
    if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down) {
        walk(index, key);
        return true;
    }
    return Ground::eventFilter(watched, event);
}

void EmojiPicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        Ground::keyPressEvent(event);
}

void EmojiPicker::retranslate()
{
    const QList<QPair<QString, QString>> emoji = choice();
    for (int i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setAccessibleName(emoji[i].second);
        m_buttons[i]->setToolTip(emoji[i].second);
    }
    m_field->setLabel(tr("Or another emoji"));
    m_field->setHint(tr("Type or paste one."));
    check();
}

} // namespace Gatehouse
