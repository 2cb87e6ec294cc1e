// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/workspacechanges.h"
#include "tests/support/desk.h"
#include "tests/support/faketokenstore.h"
#include "tests/support/faultyproxy.h"
#include "tests/support/formbrowser.h"
#include "tests/support/remoteprofile.h"
#include "tests/support/servedworkspace.h"
#include "ui/common/dialog.h"
#include "ui/shell/mainwindow.h"

#include <QTemporaryDir>
#include <QTest>

namespace Gatehouse {

//! A console before the demo's two workspaces, whose service answers as badly as the test wants; a
//! browser in which nobody has to type a password; and a public connection nobody has installed.
class ConsentBench {
public:
    static constexpr int slowMilliseconds = 60000;

    ConsentBench()
    {
        if (!publish(QStringLiteral("Team calendar")))
            qFatal("no connection");
        const Profile profile = haveRemoteProfile(
            m_place.path(), keychain, {.origin = proxy.origin(), .session = served.session()});
        if (profile.id.isEmpty())
            qFatal("no profile");
        run = std::make_unique<ConsoleRun>(ConsoleRun::Start{.directory = m_place.path(),
            .keychain = &keychain,
            .openBrowser = [this](const QUrl &address) {
                sent.push_back(address);
                return true;
            }});
        window = run->window();
        window->resize(1280, 800);
    }

    bool isReady() const
    {
        window->activateWindow();
        return QTest::qWaitFor([this] { return run->isOpen(); }, slowMilliseconds)
            && QTest::qWaitForWindowActive(window);
    }
    //! A public connection of Ada's; the forms are filled with it from now on.
    bool publish(const QString &called)
    {
        const auto made = answerOf<Changed<CreatedConnection>>([&](auto done) {
            return northwind.service.changes()->createConnection(newChangeId(),
                {.kind = Connections::Kind::Public,
                    .name = called,
                    .redirectUris = {QStringLiteral("http://127.0.0.1/callback")}},
                done);
        });
        if (!made)
            return false;
        name = called;
        connection = made->value.connection.id;
        clientId = made->value.connection.clientId;
        clientSecret = QString::fromUtf8(made->value.secret.reveal());
        return true;
    }

    Dialog *dialog() const { return Desk::dialog(window); }
    bool press(const char *text) const { return Desk::press(dialog(), QString::fromUtf8(text)); }
    bool says(const char *words) const
    {
        return Desk::texts(window).join(QLatin1Char('\n')).contains(QString::fromUtf8(words));
    }
    QString told() const { return Desk::texts(window).join(QStringLiteral(" | ")); }
    bool pick(const char *entry) const
    {
        return Desk::pickMenu(window, {QStringLiteral("Connection"), QString::fromUtf8(entry)});
    }
    QAction *undoAction() const { return window->findChild<QAction *>(QStringLiteral("editUndo")); }
    QStringList tokensOfKind(const char *kind) const
    {
        QStringList names = keychain.tokens.keys();
        names.removeIf([kind](const QString &token) {
            return !token.contains(QLatin1Char('/') + QLatin1String(kind) + QLatin1Char('/'));
        });
        return names;
    }

    //! The form, up to where the browser is sent.
    void begin(QString secret = {})
    {
        sent.clear();
        QVERIFY(pick("Install your own public connection…"));
        QTRY_VERIFY(dialog());
        QVERIFY(Desk::type(dialog(), QStringLiteral("Name"), name));
        QVERIFY(Desk::type(dialog(), QStringLiteral("Client id"), clientId));
        QVERIFY(Desk::type(
            dialog(), QStringLiteral("Client secret"), secret.isEmpty() ? clientSecret : secret));
        QVERIFY(press("Continue in the browser"));
        QTRY_COMPARE(sent.size(), size_t(1));
    }
    //! What the browser shows, with \a workspace chosen; empty: the one it begins with.
    void openBrowser(const WorkspaceId &workspace = {})
    {
        QUrl address = sent.back();
        address.setPort(served.service->origin().port());
        const auto page = served.service->prepareSignIn(address, {}, m_place.path());
        QVERIFY(page);
        browser.open(QUrl::fromLocalFile(*page));
        QVERIFY(browser.submit(QString()));
        if (!workspace.isEmpty())
            QVERIFY(browser.submit(
                QStringLiteral("/show"), {{QStringLiteral("workspace"), workspace.toString()}}));
        QVERIFY2(browser.page().contains(name), qPrintable(browser.page()));
    }
    //! "Allow access" to the page of this place in the tree.
    void allow(qsizetype page = 0)
    {
        const QStringList pages = browser.choices(QStringLiteral("page"));
        QVERIFY(pages.size() > page);
        QVERIFY(
            browser.submit(QStringLiteral("/allow"), {{QStringLiteral("page"), pages.at(page)}}));
    }
    void consent(const WorkspaceId &workspace = {}, qsizetype page = 0)
    {
        openBrowser(workspace);
        allow(page);
    }
    void install(const WorkspaceId &workspace = {}, qsizetype page = 0)
    {
        begin();
        consent(workspace, page);
        QTRY_VERIFY_WITH_TIMEOUT(dialog() && dialog()->isDone(), slowMilliseconds);
    }
    void leave() const
    {
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
    }

    ServedWorkspace served;
    WorkspaceId labsId{served.made.demo.labs.toString()};
    FaultyProxy proxy{served.service->origin()};
    WorkspaceVisitor northwind{served.service->origin(), served.workspace, served.session()};
    WorkspaceVisitor labs{served.service->origin(), labsId, served.session()};
    FakeTokenStore keychain;
    FormBrowser browser;
    std::vector<QUrl> sent; //!< where the console sent the browser
    QString name;
    ConnectionId connection;
    QString clientId;
    QString clientSecret;
    MainWindow *window = nullptr;

private:
    QTemporaryDir m_place;

public:
    std::unique_ptr<ConsoleRun> run; //!< goes first
};

} // namespace Gatehouse
