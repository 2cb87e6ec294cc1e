// SPDX-License-Identifier: MIT
#include "ui/common/secretfield.h"

#include "ui/theme/metrics.h"
#include "ui/theme/stylepainting.h"
#include "ui/theme/themecolors.h"

#include <QEvent>
#include <QPainter>

namespace Gatehouse {

namespace {

constexpr std::chrono::seconds secretRevealTime{30};
constexpr int secretDots = 20; // says nothing of the length

} // namespace

SecretField::SecretField(QWidget *parent)
    : TextLabel(Kind::Fixed, QString(secretDots, QChar(0x2022)), parent)
{
    setTextInteractionFlags(Qt::NoTextInteraction);
    // After it: QLabel takes the focus away from what cannot be marked.
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_time.setSingleShot(true);
    m_time.setInterval(secretRevealTime);
    connect(&m_time, &QTimer::timeout, this, &SecretField::mask);
    describe();
}

SecretField::~SecretField()
{
    m_secret = {};
    setAccessibleName({});
}

void SecretField::setLabel(const QString &label)
{
    m_label = label;
    describe();
}

void SecretField::reveal(const Secret &secret)
{
    m_secret = secret;
    m_time.start();
    describe();
    Q_EMIT revealedChanged();
}

void SecretField::mask()
{
    if (!isRevealed())
        return;
    m_secret = {};
    m_time.stop();
    describe();
    Q_EMIT revealedChanged();
}

void SecretField::describe()
{
    setAccessibleName(isRevealed() ? tr("%1: %2", "whose token, the token")
                                         .arg(m_label, QString::fromUtf8(m_secret.reveal()))
                                   : tr("%1, hidden", "whose token").arg(m_label));
    updateGeometry();
    update();
}

QSize SecretField::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(text()) + 2 * Metrics::medium;
    return {width, heightForWidth(qMax(width, this->width()))};
}

QSize SecretField::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, Metrics::controlHeight};
}

int SecretField::heightForWidth(int width) const
{
    if (!isRevealed())
        return Metrics::controlHeight;
    const int room = qMax(width - 2 * Metrics::medium, fontMetrics().averageCharWidth() * 4);
    const QRect text = fontMetrics().boundingRect(
        QRect(0, 0, room, 10000), Qt::TextWrapAnywhere, QString::fromUtf8(m_secret.reveal()));
    return qMax(Metrics::controlHeight, text.height() + Metrics::medium);
}

bool SecretField::event(QEvent *event)
{
    if (event->type() == QEvent::Hide || event->type() == QEvent::WindowDeactivate)
        mask();
    return TextLabel::event(event);
}

void SecretField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColors &colors = themeColors(this);
    StylePainting::box(&painter, rect(),
        {.fill = colors[ColorRole::Window],
            .line = colors[ColorRole::Line],
            .radius = Metrics::radius,
            .lineWidth = 1});
    painter.setPen(colors[isEnabled() ? ColorRole::Text : ColorRole::Secondary]);
    const QRect room = rect().adjusted(Metrics::medium, 0, -Metrics::medium, 0);
    if (isRevealed())
        painter.drawText(room, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextWrapAnywhere,
            QString::fromUtf8(m_secret.reveal()));
    else
        painter.drawText(room, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
            fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

} // namespace Gatehouse
