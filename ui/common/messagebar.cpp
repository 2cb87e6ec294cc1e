// SPDX-License-Identifier: MIT
#include "ui/common/messagebar.h"

#include "ui/common/detailsexpander.h"
#include "ui/common/iconlabel.h"
#include "ui/common/textlabel.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepainting.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace Gatehouse {

namespace {

ColorRole messageRole(MessageBar::Tone tone)
{
    switch (tone) {
    case MessageBar::Tone::Information:
        return ColorRole::Accent;
    case MessageBar::Tone::Warning:
        return ColorRole::Warning;
    case MessageBar::Tone::Failure:
        return ColorRole::Danger;
    }
    Q_UNREACHABLE();
}

IconName messageIcon(MessageBar::Tone tone)
{
    switch (tone) {
    case MessageBar::Tone::Information:
        return IconName::Info;
    case MessageBar::Tone::Warning:
        return IconName::Warning;
    case MessageBar::Tone::Failure:
        return IconName::Error;
    }
    Q_UNREACHABLE();
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(18, this))
    , m_title(new TextLabel(TextLabel::Kind::Strong, this))
    , m_remedy(new TextLabel(TextLabel::Kind::Body, this))
    , m_button(new QPushButton(this))
    , m_close(new QToolButton(this))
    , m_details(new DetailsExpander(this))
{
    m_title->setWordWrap(true);
    m_title->makeSelectable();
    m_remedy->setWordWrap(true);
    m_remedy->setColorRole(ColorRole::Secondary);
    m_close->setAutoRaise(true);
    m_close->setIcon(Icons::icon(IconName::Close));
    m_close->setFocusPolicy(Qt::StrongFocus);
    setButtonKind(m_close, ButtonKind::Text);
    connect(m_button, &QPushButton::clicked, this, &MessageBar::remedyClicked);
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_remedy);
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::medium);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(m_button, 0, Qt::AlignVCenter);
    row->addWidget(m_close, 0, Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::large, 10, 10, 10);
    layout->setSpacing(Metrics::tight);
    layout->addLayout(row);
    layout->addWidget(m_details);

    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
    retranslate();
}

void MessageBar::showFailure(const FailureNotice &notice)
{
    showNotice(Tone::Failure, notice);
}

void MessageBar::showNotice(Tone tone, const FailureNotice &notice)
{
    const bool news = isHidden() || m_title->text() != notice.text.title;
    m_tone = tone;
    m_icon->setIcon(messageIcon(tone), messageRole(tone));
    m_title->setText(notice.text.title);
    m_remedy->setText(notice.text.remedy);
    m_remedy->setVisible(!notice.text.remedy.isEmpty());
    m_button->setText(notice.button);
    m_button->setVisible(!notice.button.isEmpty());
    m_details->setDetails(notice.text.details);
    setAccessibleName(notice.text.title);
    setAccessibleDescription(notice.text.remedy);
    show();
    update();
    if (news) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void MessageBar::clear()
{
    hide();
}

void MessageBar::focusButton()
{
    if (!m_button->isHidden())
        m_button->setFocus(Qt::OtherFocusReason);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColors &colors = themeColors(this);
    StylePainting::box(&painter, rect(),
        {.fill = colors[ColorRole::Raised],
            .line = colors[messageRole(m_tone)],
            .radius = Metrics::radius,
            .lineWidth = 1});
}

void MessageBar::retranslate()
{
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message"));
}

} // namespace Gatehouse
