// SPDX-License-Identifier: MIT
#include "ui/common/dialog.h"

#include "ui/common/busybar.h"
#include "ui/common/detailsexpander.h"
#include "ui/common/formscroll.h"
#include "ui/common/iconlabel.h"
#include "ui/common/textlabel.h"
#include "ui/common/texts.h"
#include "ui/theme/metrics.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QToolButton>

namespace Gatehouse {

namespace {
constexpr int dialogWidth = 480;
constexpr int tallestDialog = 720; // the form scrolls inside

//! A scrolled form reaches into the margins around it: rings and bar lie there, and its fields are
//! as wide as all else. (A layout's margins cannot be negative.)
class ScrolledFormItem final : public QWidgetItem {
public:
    using QWidgetItem::QWidgetItem;

    QSize sizeHint() const override { return within(QWidgetItem::sizeHint()); }
    QSize minimumSize() const override { return within(QWidgetItem::minimumSize()); }
    int heightForWidth(int width) const override
    {
        return QWidgetItem::heightForWidth(width + FormScroll::left + FormScroll::right)
            - FormScroll::above;
    }
    void setGeometry(const QRect &rect) override
    {
        QWidgetItem::setGeometry(
            rect.adjusted(-FormScroll::left, -FormScroll::above, FormScroll::right, 0));
    }

private:
    static QSize within(const QSize &size)
    {
        return {
            size.width() - FormScroll::left - FormScroll::right, size.height() - FormScroll::above};
    }
};
} // namespace

Dialog::Dialog(QWidget *parent)
    : QDialog(parent)
    , m_layout(new QVBoxLayout(this))
    , m_heading(new TextLabel(TextLabel::Kind::Heading, this))
    , m_explanation(new TextLabel(TextLabel::Kind::Body, this))
    , m_status(new QWidget(this))
    , m_statusIcon(new IconLabel(18, m_status))
    , m_statusTitle(new TextLabel(TextLabel::Kind::Strong, m_status))
    , m_statusText(new TextLabel(TextLabel::Kind::Body, m_status))
    , m_progress(new BusyBar(m_status))
    , m_details(new DetailsExpander(m_status))
    , m_buttons(new QWidget(this))
    , m_cancel(new QPushButton(m_buttons))
    , m_other(new QPushButton(m_buttons))
    , m_accept(new QPushButton(m_buttons))
{
    // Names are up to 100 characters long.
    m_heading->setWordWrap(true);
    m_explanation->setWordWrap(true);
    m_explanation->setColorRole(ColorRole::Secondary);
    m_statusTitle->setWordWrap(true);
    m_statusText->setWordWrap(true);
    m_statusText->setColorRole(ColorRole::Secondary);
    m_accept->setDefault(true);
    // Return does what the button with the focus says.
    m_cancel->setAutoDefault(true);
    m_other->setAutoDefault(true);
    m_other->setObjectName(QStringLiteral("otherButton"));
    m_other->hide();

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_statusTitle);
    texts->addWidget(m_statusText);
    texts->addWidget(m_progress);
    texts->addWidget(m_details);
    auto *status = new QHBoxLayout(m_status);
    status->setContentsMargins(0, 0, 0, 0);
    status->setSpacing(Metrics::small);
    status->addWidget(m_statusIcon, 0, Qt::AlignTop);
    status->addLayout(texts, 1);

    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(Metrics::small);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_other);
    buttons->addWidget(m_accept);

    m_layout->setContentsMargins(
        Metrics::wide, Metrics::wide, Metrics::wide, Metrics::wide - Metrics::tight);
    m_layout->setSpacing(Metrics::small);
    m_layout->addWidget(m_heading);
    m_layout->addWidget(m_explanation);
    m_layout->addSpacing(Metrics::small);
    m_layout->addWidget(m_status);
    m_layout->addStretch(1);
    m_layout->addSpacing(Metrics::small);
    m_layout->addWidget(m_buttons);

    connect(m_accept, &QPushButton::clicked, this, &Dialog::pressAccept);
    connect(m_other, &QPushButton::clicked, this, &Dialog::pressOther);
    connect(m_cancel, &QPushButton::clicked, this, &Dialog::reject);
    // On the heading and not on the dialog, whose own layout may need more.
    m_heading->setMinimumWidth(dialogWidth - 2 * Metrics::wide);
    translateButtons();
    m_status->hide();
    showPhase();
}

void Dialog::setHeading(const QString &heading, const QString &explanation)
{
    setWindowTitle(heading);
    m_heading->setBreakableText(heading);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    setAccessibleName(heading);
    setAccessibleDescription(explanation);
}

void Dialog::setForm(QWidget *form, FormEdge edge)
{
    Q_ASSERT(!m_form);
    m_form = form;
    // Leaving and coming back puts a widget behind the form in the tab order: fields, details of an
    // error, buttons.
    const int place = m_layout->indexOf(m_status);
    m_status->setParent(nullptr);
    m_buttons->setParent(nullptr);
    if (edge == FormEdge::Scrolled) {
        form->setParent(this);
        m_layout->insertItem(place, new ScrolledFormItem(form));
        m_layout->setStretch(place, 1);
        // It takes what is left over, which is otherwise the empty room above the buttons.
        for (int i = place + 1; i < m_layout->count(); ++i)
            m_layout->setStretch(i, 0);
    } else {
        m_layout->insertWidget(place, form);
    }
    m_layout->insertWidget(place + 1, m_status);
    m_layout->addWidget(m_buttons);
    m_status->hide();
    m_buttons->show();
    m_accept->setDefault(false);
    m_accept->setDefault(true);
}

void Dialog::setResult(QWidget *result)
{
    Q_ASSERT(m_form && !m_result);
    m_result = result;
    m_buttons->setParent(nullptr);
    m_layout->insertWidget(m_layout->indexOf(m_status) + 1, result);
    m_layout->addWidget(m_buttons);
    m_result->hide();
    m_buttons->show();
    m_accept->setDefault(false);
    m_accept->setDefault(true);
}

void Dialog::setAcceptButton(const QString &text, ButtonKind kind)
{
    m_acceptText = text;
    setButtonKind(m_accept, kind);
    showPhase();
}

void Dialog::setOtherButton(const QString &text, ButtonKind kind)
{
    m_other->setText(literalText(text));
    setButtonKind(m_other, kind);
    showPhase();
}

void Dialog::setWhyNot(const WhyNot &whyNot)
{
    m_whyNot = whyNot;
    showPhase();
}

void Dialog::setLeaveText(const QString &text)
{
    m_leaveText = text;
    showPhase();
}

void Dialog::setLeaveButton(const QString &text)
{
    setLeaveText(text);
    m_cancel->setDefault(true);
}

void Dialog::setCloseOnly(const QString &text)
{
    m_closeOnly = true;
    setAcceptButton(text, ButtonKind::Normal);
}

void Dialog::setDraft(Draft draft)
{
    m_draft = draft;
    showPhase();
}

void Dialog::showBusy(const QString &sentence, Work work)
{
    // One work may follow another.
    if (m_phase != Phase::Busy)
        m_focusBefore = focusWidget();
    m_phase = Phase::Busy;
    m_work = work;
    m_details->setDetails({});
    m_statusIcon->hide();
    showStatus({}, sentence);
    showPhase();
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void Dialog::showIdle()
{
    m_phase = Phase::Editing;
    m_status->hide();
    showPhase();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void Dialog::showError(const ErrorText &error)
{
    m_phase = Phase::Editing;
    m_statusIcon->setIcon(IconName::Error, ColorRole::Danger);
    m_statusIcon->show();
    m_details->setDetails(error.details);
    showStatus(error.title, error.remedy);
    showPhase();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void Dialog::showDone(const QString &sentence, const QString &closeText)
{
    m_phase = Phase::Done;
    m_closeText = closeText;
    m_statusIcon->setIcon(IconName::Check, ColorRole::Success);
    m_statusIcon->show();
    m_details->setDetails({});
    showStatus(sentence, {});
    showPhase();
    m_accept->setFocus(Qt::OtherFocusReason);
}

void Dialog::showStatus(const QString &title, const QString &text)
{
    m_statusTitle->setText(title);
    m_statusTitle->setVisible(!title.isEmpty());
    m_statusText->setText(text);
    m_statusText->setVisible(!text.isEmpty());
    m_status->setAccessibleName(title.isEmpty() ? text : title);
    m_status->show();
    QAccessibleEvent alert(m_status, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Dialog::showPhase()
{
    const bool busy = m_phase == Phase::Busy;
    const bool done = m_phase == Phase::Done;
    m_progress->setVisible(busy);
    if (m_form) {
        m_form->setEnabled(m_phase == Phase::Editing);
        m_form->setVisible(!done);
    }
    if (m_result)
        m_result->setVisible(done);
    m_accept->setText(literalText(done ? m_closeText : m_acceptText));
    const bool ready = !busy && m_draft == Draft::Complete;
    m_accept->setEnabled(done || (ready && m_whyNot.accept.isEmpty()));
    const bool isUnready = m_phase == Phase::Editing && m_draft == Draft::Incomplete;
    m_accept->setToolTip(isUnready && m_whyNot.accept.isEmpty()
            ? tr("Something here is still missing, wrong or unchanged.")
            : m_whyNot.accept);
    m_other->setVisible(!done && !m_other->text().isEmpty());
    m_other->setEnabled(ready && m_whyNot.other.isEmpty());
    m_other->setToolTip(m_whyNot.other);
    m_cancel->setText(busy || m_leaveText.isEmpty() ? tr("Cancel") : m_leaveText);
    m_cancel->setVisible(!done && !m_closeOnly);
    m_cancel->setEnabled(!busy || m_work == Work::Cancellable);
    fitHeight();
}

void Dialog::fitHeight()
{
    if (!isVisible())
        return;
    // Labels that wrap know their height only for a given width.
    m_layout->activate();
    const int wanted = m_layout->hasHeightForWidth() ? m_layout->totalHeightForWidth(width())
                                                     : m_layout->totalSizeHint().height();
    const int room = screen()->availableGeometry().height() - 2 * Metrics::wide;
    resize(width(), qMin(wanted, qMin(tallestDialog, room)));
    // What grew stays on the screen.
    const QRect screenRoom = screen()->availableGeometry();
    if (frameGeometry().bottom() > screenRoom.bottom())
        move(x(), qMax(screenRoom.top(), screenRoom.bottom() - frameGeometry().height()));
}

void Dialog::focusAccept()
{
    m_accept->setFocus(Qt::OtherFocusReason);
}

bool Dialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    // A hint that wraps or details that unfold, somewhere inside.
    if (event->type() == QEvent::LayoutRequest)
        fitHeight();
    return handled;
}

void Dialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fitHeight();
}

void Dialog::pressAccept()
{
    if (m_phase == Phase::Done || m_closeOnly)
        return accept();
    m_status->hide();
    submit();
}

void Dialog::pressOther()
{
    m_status->hide();
    submitOther();
}

void Dialog::reject()
{
    if (m_phase == Phase::Busy) {
        if (m_work == Work::MustEnd)
            return;
        showIdle();
        Q_EMIT busyCancelled();
        return;
    }
    // What was done cannot be undone by leaving the dialog another way.
    if (m_phase == Phase::Done)
        return accept();
    QDialog::reject();
}

void Dialog::keyPressEvent(QKeyEvent *event)
{
    // Return does what the button with the focus says; a tool button leaves it to the dialog, where
    // it would press the default one.
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *focused = qobject_cast<QToolButton *>(focusWidget());
    if (isReturn && focused && focused->isEnabled())
        return focused->click();
    QDialog::keyPressEvent(event);
}

void Dialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        translateButtons();
        retranslate();
        showPhase();
    }
}

void Dialog::translateButtons()
{
    m_progress->setAccessibleName(tr("Work in progress"));
}

} // namespace Gatehouse
