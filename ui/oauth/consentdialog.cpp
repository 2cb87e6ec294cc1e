// SPDX-License-Identifier: MIT
#include "ui/oauth/consentdialog.h"

#include "models/base/clock.h"
#include "ui/common/textlabel.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gatehouse {

ConsentDialog::ConsentDialog(Subject subject, const Clock &clock, QWidget *parent)
    : Dialog(parent)
    , m_subject(std::move(subject))
    , m_clock(clock)
    , m_steps(new TextLabel(TextLabel::Kind::Body))
    , m_time(new TextLabel(TextLabel::Kind::Secondary))
    , m_copy(new QPushButton)
{
    setObjectName(QStringLiteral("consentDialog"));
    m_steps->setWordWrap(true);
    m_time->setObjectName(QStringLiteral("consentTime"));
    m_time->setWordWrap(true);
    m_copy->setObjectName(QStringLiteral("copyConsentLink"));
    m_copy->setIcon(Icons::icon(IconName::Copy, ColorRole::Text));
    m_copy->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::medium);
    row->addWidget(m_copy);
    row->addWidget(m_time, 1);
    auto *form = new QWidget;
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::medium);
    layout->addWidget(m_steps);
    layout->addLayout(row);
    setForm(form);
    connect(m_copy, &QPushButton::clicked, this, &ConsentDialog::copyAddress);
    connect(this, &QDialog::rejected, this, [this] {
        if (m_stage != Stage::Installed)
            Q_EMIT cancelled();
    });
    connect(this, &QDialog::accepted, this, &ConsentDialog::showRequested);
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &ConsentDialog::showTime);
    retranslate();
}

ConsentDialog::~ConsentDialog() = default;

void ConsentDialog::showWaiting(const QUrl &address, const QDateTime &deadline)
{
    m_stage = Stage::Waiting;
    m_address = address;
    m_deadline = deadline;
    m_trouble.clear();
    m_copy->show();
    m_time->show();
    m_tick.start();
    showIdle();
    retranslate();
}

void ConsentDialog::showRedeeming()
{
    m_tick.stop();
    showBusy(tr("You allowed it. Fetching the tokens…"), Work::MustEnd);
}

void ConsentDialog::showTrouble(const QString &sentence)
{
    m_trouble = sentence;
    showTime();
}

void ConsentDialog::showFailure(const ErrorText &error)
{
    showFailed(Stage::Failed, error);
}

void ConsentDialog::showUnreceived(const ErrorText &error)
{
    showFailed(Stage::Unreceived, error);
}

void ConsentDialog::showFailed(Stage stage, const ErrorText &error)
{
    m_stage = stage;
    m_tick.stop();
    m_copy->hide();
    m_time->hide();
    showError(error);
    retranslate();
}

void ConsentDialog::showInstalled(const QString &sentence)
{
    showInstalled(sentence, tr("Show it"));
}

void ConsentDialog::showInstalled(const QString &sentence, const QString &showText)
{
    m_stage = Stage::Installed;
    m_tick.stop();
    retranslate();
    showDone(sentence, showText.isEmpty() ? tr("Close") : showText);
}

void ConsentDialog::submit()
{
    if (hasFailed())
        Q_EMIT beginAgainRequested();
    else
        Q_EMIT openAgainRequested();
}

void ConsentDialog::submitOther()
{
    Q_EMIT changeRequested();
    reject();
}

void ConsentDialog::reject()
{
    if (isDone())
        QDialog::reject();
    else
        Dialog::reject();
}

void ConsentDialog::showTime()
{
    const qint64 left = std::max<qint64>(0, m_clock.now().secsTo(m_deadline));
    //: how long the browser is waited for, minutes and seconds
    const QString time
        = tr("Waiting for another %1:%2").arg(left / 60).arg(left % 60, 2, 10, QLatin1Char('0'));
    m_time->setText(m_trouble.isEmpty() ? time : time + QStringLiteral(" · ") + m_trouble);
}

void ConsentDialog::copyAddress()
{
    const auto give = [self = QPointer(this)](const QUrl &link) {
        if (self)
            self->giveLink(link);
    };
    if (m_subject.linkFor)
        m_subject.linkFor(m_address, give);
    else
        give(m_address);
}

void ConsentDialog::giveLink(const QUrl &link)
{
    QGuiApplication::clipboard()->setText(link.toString(QUrl::FullyEncoded));
    if (link.isLocalFile())
        // A page that signs in.
        Q_EMIT copied(tr("Link copied. It works once, within a minute."));
    else
        Q_EMIT copied(m_subject.way == Way::Consent
                ? tr("Link copied. It is good for this one installation.")
                : tr("Link copied."));
}

QString ConsentDialog::headingText() const
{
    const QString &name = m_subject.name;
    switch (m_stage) {
    case Stage::Waiting:
        switch (m_subject.way) {
        case Way::Consent:
        case Way::SignIn:
            return tr("Continue in your browser");
        case Way::Developer:
            return tr("Continue at %1", "a developer").arg(m_subject.developer);
        case Way::Marketplace:
            return tr("Continue in Notion’s Marketplace");
        } // no default: the compiler names a forgotten way
        break;
    case Stage::Failed:
        return name.isEmpty() ? tr("Nothing was added yet") : tr("%1 is not installed").arg(name);
    case Stage::Unreceived:
        return tr("%1 is allowed, but its tokens did not arrive").arg(name);
    case Stage::Installed:
        return name.isEmpty() ? tr("A connection was added") : tr("%1 is installed").arg(name);
    } // no default: the compiler names a forgotten stage
    Q_UNREACHABLE();
}

QString ConsentDialog::stepsText() const
{
    switch (m_subject.way) {
    case Way::Consent:
        return tr("Your browser shows who asks, what %1 may do, and lets you choose the "
                  "pages. When you have allowed it, this window goes on by itself.")
            .arg(m_subject.name);
    case Way::Developer:
        return tr("Your browser opens the site of %1 now. Sign in there if it asks, look for “Add "
                  "Notion” or “Connect Notion”, choose this workspace and its pages, and allow it. "
                  "When %2 appears here, this window goes on by itself.")
            .arg(m_subject.developer, m_subject.name);
    case Way::Marketplace:
        return tr(
            "Your browser opens the Marketplace now. Choose a connection there, add it to this "
            "workspace, and allow it. When something new appears among the connections, this "
            "window goes on by itself.");
    case Way::SignIn:
        return tr("Your browser shows the sign-in page of %1. When you have signed in, this window "
                  "goes on by itself.")
            .arg(m_subject.name);
    } // no default: the compiler names a forgotten way
    Q_UNREACHABLE();
}

void ConsentDialog::retranslate()
{
    setHeading(headingText(), {});
    const bool isFailed = hasFailed();
    // A failure says itself what became of it.
    m_steps->setVisible(!isFailed);
    m_steps->setText(stepsText());
    m_copy->setText(tr("Copy link"));
    const bool comesBack = m_subject.way == Way::Consent || m_subject.way == Way::SignIn;
    m_copy->setToolTip(
        comesBack ? tr("For another browser on this computer") : tr("For another browser"));
    const QString again
        = m_subject.way == Way::Consent ? tr("Begin again") : tr("Open and wait again");
    setAcceptButton(isFailed ? again : tr("Open browser again"),
        isFailed ? ButtonKind::Primary : ButtonKind::Normal);
    const bool canChange = isFailed && m_subject.way == Way::Consent;
    //: back to the form with what was entered there
    setOtherButton(canChange ? tr("Change…") : QString(), ButtonKind::Normal);
    showTime();
}

} // namespace Gatehouse
