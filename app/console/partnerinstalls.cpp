// SPDX-License-Identifier: MIT
#include "app/console/partnerinstalls.h"

#include "app/console/shared.h"
#include "models/actions/connectionactions.h"
#include "models/base/clock.h"
#include "models/items/directorywords.h"
#include "ui/common/errortext.h"
#include "ui/oauth/consentdialog.h"
#include "ui/shell/mainwindow.h"

#include <QGuiApplication>

#include <chrono>

namespace Gatehouse {

namespace {

//! To find one's way on somebody's site, sign in there, and allow it.
constexpr std::chrono::seconds partnerPatience = std::chrono::minutes(15);

} // namespace

PartnerInstalls::PartnerInstalls(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_watch({.service = m_parts.actions.service(), .clock = m_parts.shared.clock})
{
    connect(&m_watch, &InstallWatch::appeared, this, &PartnerInstalls::tell);
    connect(&m_watch, &InstallWatch::late, this, [this] {
        if (m_dialog)
            m_dialog->showFailure({.title = tr("It has not appeared here in 15 minutes."),
                .remedy = tr("If you allowed it, wait again. If the site showed an error, its "
                             "developer’s support helps.")});
    });
    connect(&m_watch, &InstallWatch::failed, this, [this](const ApiError &error) {
        if (m_dialog)
            m_dialog->showFailure(errorText(error));
    });
    connect(&m_watch, &InstallWatch::troubled, this, [this](const std::optional<ApiError> &error) {
        if (m_dialog)
            m_dialog->showTrouble(
                error ? tr("%1 Trying again…").arg(errorText(*error).title) : QString());
    });
    // Whoever comes back from the browser has probably allowed it.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this,
        [this](Qt::ApplicationState state) {
            if (state == Qt::ApplicationActive)
                m_watch.askNow();
        });
}

PartnerInstalls::~PartnerInstalls()
{
    // It speaks to what is about to go.
    delete m_dialog;
}

void PartnerInstalls::begin(const DirectoryEntry &entry)
{
    m_subject = {.connection = entry.id, .name = entry.name};
    m_address = entry.installAddress();
    wait(new ConsentDialog({.name = entry.name,
                               .way = ConsentDialog::Way::Developer,
                               .developer = DirectoryWords::developer(entry)},
        m_parts.shared.clock, &m_parts.window));
}

void PartnerInstalls::beginAt(const QUrl &address)
{
    m_subject = {};
    m_address = address;
    wait(new ConsentDialog(
        {.way = ConsentDialog::Way::Marketplace}, m_parts.shared.clock, &m_parts.window));
}

void PartnerInstalls::wait(ConsentDialog *dialog)
{
    delete m_dialog;
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConsentDialog::openAgainRequested, this, &PartnerInstalls::openAddress);
    connect(dialog, &ConsentDialog::beginAgainRequested, this, &PartnerInstalls::start);
    connect(dialog, &ConsentDialog::cancelled, this, [this] {
        m_watch.stop();
        m_step.reset();
    });
    connect(dialog, &ConsentDialog::copied, this,
        [this](const QString &sentence) { m_parts.window.showToast({.text = sentence}); });
    dialog->open();
    start();
}

void PartnerInstalls::start()
{
    const QDateTime deadline = m_parts.shared.clock.now().addSecs(partnerPatience.count());
    m_dialog->showWaiting(m_address, deadline);
    // First: what is there already is not what was added.
    m_watch.begin(m_subject, deadline);
    openAddress();
}

void PartnerInstalls::openAddress()
{
    if (!m_parts.openBrowser(m_address) && m_dialog)
        m_dialog->showTrouble(tr("No browser opened. Copy the link and open it yourself."));
}

void PartnerInstalls::tell(const ConnectionId &id)
{
    m_step = m_parts.actions.service().connection(id, [this, id](Result<Connection> found) {
        // That it is there is known, whatever becomes of asking more.
        const Connection connection
            = found ? std::move(found).value() : Connection{.id = id, .name = m_subject.name};
        m_step = m_parts.actions.service().listReachedPages(
            {.connection = id}, [this, connection](Result<ReachedPages> pages) {
                finish(connection, pages ? std::optional(std::move(pages).value()) : std::nullopt);
            });
    });
}

void PartnerInstalls::finish(const Connection &connection, const std::optional<ReachedPages> &pages)
{
    const QString told = tr("%1 is installed.").arg(connection.name);
    QString sentence = told;
    if (pages && pages->reach)
        sentence += QLatin1Char(' ')
            + tr("It reaches %n page(s).", "as far as it was allowed", pages->reach->pages);
    if (m_dialog) {
        connect(m_dialog, &ConsentDialog::showRequested, this,
            [this, id = connection.id] { Q_EMIT connectionChosen(id); });
        m_dialog->showInstalled(sentence);
    }
    Q_EMIT installed(connection.id);
    // The window outlives this; so may its toasts.
    const QPointer<PartnerInstalls> self(this);
    ToastArea::Message message{
        .text = told, .other = tr("Open"), .runOther = [self, id = connection.id] {
            if (self)
                Q_EMIT self->connectionChosen(id);
        }};
    if (m_parts.actions.canChange()) {
        message.action = tr("Undo");
        message.run = [self, connection] {
            if (self)
                self->undo(connection);
        };
    }
    m_parts.window.showToast(message);
}

//! The installation's own event, so that what it did to the approved list is taken back as well.
void PartnerInstalls::undo(const Connection &connection)
{
    m_undoing = m_parts.actions.service().listAuditEvents(
        {.connection = connection.id,
            .actor = m_parts.self,
            .actions = {QStringLiteral("connection.installed")}},
        [this, connection](const Result<ListPage<AuditEvent>> &events) {
            if (!events)
                return m_parts.window.showToast({.text = errorText(events.error()).title});
            if (!events->items.empty() && events->items.front().undoable)
                return m_parts.actions.undoEvent(events->items.front(), connection);
            m_parts.window.showToast({.text = tr("There is nothing to undo any more: the access to "
                                                 "%1 has ended or changed since.")
                                                  .arg(connection.name)});
        });
}

} // namespace Gatehouse
