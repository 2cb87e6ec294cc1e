// SPDX-License-Identifier: MIT
#include "ui/common/secretclipboard.h"

#include "models/base/clock.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace Gatehouse {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::seconds clipboardTimeoutByDefault = 60s;
const QString SecretTextFormat = QStringLiteral("text/plain");

//! Gives the secret out when somebody pastes; until then it exists in no string, and it is wiped
//! with the offer.
class SecretOffer final : public QMimeData {
public:
    explicit SecretOffer(Secret secret)
        : m_secret(std::move(secret))
    {
        // What clipboard managers look for before they keep something: Klipper, CopyQ, GPaste …
        setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
        // … and the history and cloud of Windows.
        const auto windows = [](const char *format) {
            return QStringLiteral("application/x-qt-windows-mime;value=\"%1\"")
                .arg(QLatin1String(format));
        };
        setData(windows("ExcludeClipboardContentFromMonitorProcessing"), QByteArray(4, '\1'));
        setData(windows("CanIncludeInClipboardHistory"), QByteArray(4, '\0'));
        setData(windows("CanUploadToCloudClipboard"), QByteArray(4, '\0'));
    }

    bool hasFormat(const QString &type) const override
    {
        return type == SecretTextFormat || QMimeData::hasFormat(type);
    }
    QStringList formats() const override
    {
        return QStringList{SecretTextFormat} + QMimeData::formats();
    }

protected:
    QVariant retrieveData(const QString &type, QMetaType wanted) const override
    {
        if (type != SecretTextFormat)
            return QMimeData::retrieveData(type, wanted);
        if (wanted.id() == QMetaType::QByteArray)
            return m_secret.reveal();
        return QString::fromUtf8(m_secret.reveal());
    }

private:
    const Secret m_secret;
};

} // namespace

SecretClipboard::SecretClipboard(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    // Often enough that no second is skipped.
    m_tick.setInterval(250ms);
    connect(&m_tick, &QTimer::timeout, this, &SecretClipboard::lookAtClock);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this,
        &SecretClipboard::lookAtClipboard);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this] {
        if (m_state == State::Stuck)
            end();
    });
}

SecretClipboard::~SecretClipboard()
{
    m_state = State::Idle;
    clearOurs();
}

SecretClipboard::Clearing SecretClipboard::clearingHere()
{
    return QGuiApplication::platformName().startsWith(QLatin1String("wayland"))
        ? Clearing::WhileActive
        : Clearing::Anytime;
}

std::chrono::seconds SecretClipboard::timeout() const
{
    return m_parts.timeout ? m_parts.timeout() : clipboardTimeoutByDefault;
}

void SecretClipboard::copy(const Item &item)
{
    m_item = item;
    put();
}

void SecretClipboard::copyAgain()
{
    if (!m_item.secret.isEmpty())
        put();
}

void SecretClipboard::put()
{
    m_end = m_parts.clock.now().addSecs(timeout().count());
    m_remaining = timeout();
    m_state = State::Holding;
    m_data = new SecretOffer(m_item.secret);
    QGuiApplication::clipboard()->setMimeData(m_data, QClipboard::Clipboard);
    m_tick.start();
    Q_EMIT changed();
}

bool SecretClipboard::isOurs() const
{
    // Every platform drops our offer, or shows another one, once somebody else has copied.
    return m_data && QGuiApplication::clipboard()->mimeData(QClipboard::Clipboard) == m_data;
}

void SecretClipboard::clearNow()
{
    end();
}

void SecretClipboard::lookAtClock()
{
    if (m_state != State::Holding && m_state != State::Replaced)
        return;
    const std::chrono::milliseconds left(m_parts.clock.now().msecsTo(m_end));
    // A clock that was set back must not make it stay longer than was said.
    const std::chrono::seconds seconds
        = std::min(std::max(std::chrono::ceil<std::chrono::seconds>(left), 0s), m_remaining);
    if (seconds == 0s)
        return end();
    if (seconds != std::exchange(m_remaining, seconds))
        Q_EMIT changed();
}

void SecretClipboard::end()
{
    m_item.secret = {};
    m_remaining = 0s;
    m_tick.stop();
    const bool maySay = m_parts.clearing == Clearing::Anytime
        || QGuiApplication::applicationState() == Qt::ApplicationActive;
    if (isOurs() && !maySay)
        return setState(State::Stuck);
    // First, so that the change of the clipboard finds nothing to look after.
    const bool isNews = std::exchange(m_state, State::Idle) != State::Idle;
    clearOurs();
    m_item = {};
    if (isNews)
        Q_EMIT changed();
}

void SecretClipboard::clearOurs()
{
    if (!isOurs())
        return;
    m_data = nullptr;
    QClipboard *clipboard = QGuiApplication::clipboard();
    // Some desktops put back what an owner leaves: let that be nothing.
    clipboard->setText(QString(), QClipboard::Clipboard);
    clipboard->clear(QClipboard::Clipboard);
}

void SecretClipboard::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void SecretClipboard::lookAtClipboard()
{
    if (isOurs())
        return;
    if (m_state == State::Holding)
        setState(State::Replaced);
    else if (m_state == State::Stuck)
        end();
}

} // namespace Gatehouse
