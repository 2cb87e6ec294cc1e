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
#include <QPushButton>
#include <QVBoxLayout>

namespace Gatehouse {

ConsentDialog::ConsentDialog(QString name, const Clock &clock, QWidget *parent)
    : Dialog(parent)
    , m_name(std::move(name))
    , m_clock(clock)
    , m_steps(new TextLabel(TextLabel::Kind::Body))
    , m_time(new TextLabel(TextLabel::Kind::Secondary))
    , m_copy(new QPushButton)
{
    setObjectName(QStringLiteral("consentDialog"));
    m_steps->setWordWrap(true);
    m_time->setObjectName(QStringLiteral("consentTime"));
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
    connect(this, &QDialog::rejected, this, &ConsentDialog::cancelled);
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

void ConsentDialog::showFailure(const ErrorText &error)
{
    m_stage = Stage::Failed;
    m_tick.stop();
    m_copy->hide();
    m_time->hide();
    showError(error);
    retranslate();
}

void ConsentDialog::showInstalled(const QString &sentence)
{
    m_stage = Stage::Installed;
    m_tick.stop();
    retranslate();
    showDone(sentence, tr("Show it"));
}

void ConsentDialog::submit()
{
    if (m_stage == Stage::Failed)
        Q_EMIT beginAgainRequested();
    else
        Q_EMIT openAgainRequested();
}

void ConsentDialog::showTime()
{
    const qint64 left = std::max<qint64>(0, m_clock.now().secsTo(m_deadline));
    //: how long the browser is waited for, minutes and seconds
    m_time->setText(
        tr("Waiting for another %1:%2").arg(left / 60).arg(left % 60, 2, 10, QLatin1Char('0')));
}

void ConsentDialog::copyAddress()
{
    QGuiApplication::clipboard()->setText(m_address.toString(QUrl::FullyEncoded));
    Q_EMIT copied(tr("Link copied. It is good for this one installation."));
}

void ConsentDialog::retranslate()
{
    switch (m_stage) {
    case Stage::Waiting:
        setHeading(tr("Continue in your browser"), {});
        break;
    case Stage::Failed:
        setHeading(tr("%1 is not installed").arg(m_name), {});
        break;
    case Stage::Installed:
        setHeading(tr("%1 is installed").arg(m_name), {});
        break;
    } // no default: the compiler names a forgotten stage
    const bool isFailed = m_stage == Stage::Failed;
    // A failure says itself what became of it.
    m_steps->setVisible(!isFailed);
    m_steps->setText(tr("Your browser shows who asks, what %1 may do, and lets you choose the "
                        "pages. When you have allowed it, this window goes on by itself.")
                         .arg(m_name));
    m_copy->setText(tr("Copy link"));
    m_copy->setToolTip(tr("For another browser on this computer"));
    setAcceptButton(isFailed ? tr("Begin again") : tr("Open browser again"),
        isFailed ? ButtonKind::Primary : ButtonKind::Normal);
    showTime();
}

} // namespace Gatehouse
