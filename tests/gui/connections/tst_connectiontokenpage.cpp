// SPDX-License-Identifier: MIT
#include "models/actions/connectionactions.h"
#include "tests/support/accessibilitycheck.h"
#include "tests/support/faketokenaccess.h"
#include "tests/support/fakeworkspaceservice.h"
#include "tests/support/manualclock.h"
#include "ui/common/secretclipboard.h"
#include "ui/common/secretfield.h"
#include "ui/connections/connectiontokenpage.h"
#include "ui/connections/connectiontokens.h"
#include "ui/connections/newtokendialog.h"
#include "ui/connections/partnerdialog.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Gatehouse;
using namespace std::chrono_literals;

namespace {

const QByteArray token = "ntn_TokenPageTest9Wq3Er5Tz7Ui1Op";
const QByteArray otherToken = "ntn_TokenPageTestNew2As4Df6Gh8Jk";

Connection nightlyExport()
{
    return {.id = ConnectionId(QStringLiteral("c-nightly")),
        .name = QStringLiteral("Nightly export"),
        .kind = Connections::Kind::Internal,
        .capabilities = Capabilities{},
        .addedBy
        = PersonReference{.id = UserId(QStringLiteral("ada")), .name = QStringLiteral("Ada Byron")},
        .lastUsedAt = QDateTime(QDate(2026, 7, 31), QTime(12, 0), Qt::UTC),
        .token = TokenDates{.createdAt = QDateTime(QDate(2026, 7, 22), QTime(12, 0), Qt::UTC)},
        .status = Connections::Status::Active};
}

Standing owner()
{
    return {.self = UserId(QStringLiteral("grace")),
        .role = People::Role::Owner,
        .reach = Standing::Reach::Performs};
}

struct TokenBench {
    explicit TokenBench(Provenance provenance = Provenance::Performed)
        : service(provenance)
    {
        QGuiApplication::clipboard()->clear();
        page.setStanding(owner());
        page.setConnection(nightlyExport());
        page.resize(320, 560);
        page.show();
        page.activateWindow();
    }

    template <class T = QAbstractButton>
    T *find(const char *name)
    {
        return page.findChild<T *>(QLatin1String(name));
    }
    void press(const char *name)
    {
        auto *button = find(name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    SecretField *field() { return find<SecretField>("tokenValue"); }
    //! All that can be read or heard below \a root.
    static QString said(const QWidget *root)
    {
        QStringList parts;
        QList<const QWidget *> widgets;
        for (const QWidget *child : root->findChildren<QWidget *>())
            widgets << child;
        widgets << root;
        for (const QWidget *widget : std::as_const(widgets)) {
            if (!widget->isVisible())
                continue;
            parts << widget->windowTitle() << widget->toolTip() << widget->statusTip()
                  << widget->accessibleDescription();
            if (auto *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget)))
                parts << face->text(QAccessible::Name) << face->text(QAccessible::Value);
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                parts << label->text();
        }
        return parts.join(QLatin1Char('\n'));
    }
    QString said() const { return said(&page); }
    static QString pasted() { return QGuiApplication::clipboard()->text(); }

    FakeWorkspaceService service;
    ManualClock clock;
    UndoList undo{{}, WorkspaceId(QStringLiteral("w"))};
    ConnectionActions actions{{.service = service, .undo = undo, .clock = clock}};
    SecretClipboard clipboard{{.clock = clock}};
    FakeTokenAccess access;
    ConnectionTokens tokens{{.actions = actions, .clipboard = clipboard, .access = access}};
    ConnectionTokenPage page{{.tokens = tokens, .clock = clock}};
};

} // namespace

class TestConnectionTokenPage final : public QObject {
    Q_OBJECT

    Theme m_theme;

private Q_SLOTS:
    void itTellsWhatIsKnown()
    {
        TokenBench bench;
        const QString said = bench.said();
        for (const char *fact :
            {"Internal integration token", "22 July 2026", "10 day", "Never", "yesterday"})
            QVERIFY2(said.contains(QLatin1String(fact)), fact);
        QVERIFY(!bench.find<QWidget>("tokenWarning")->isVisible());
        QCOMPARE(namelessControls(&bench.page), QStringList());
        // Nothing is asked before somebody wants it.
        QVERIFY(bench.service.made.reveals.empty());
    }

    void aTokenThatEndsSoonIsWarnedOf()
    {
        TokenBench bench;
        Connection connection = nightlyExport();
        connection.token->expiresAt = bench.clock.now().addDays(6);
        bench.page.setConnection(connection);
        QVERIFY(bench.said().contains(
            QStringLiteral("It expires in 6 day(s). Programs that use it then stop.")));
        connection.status = Connections::Status::TokenExpired;
        connection.token->expiresAt = bench.clock.now().addDays(-1);
        bench.page.setConnection(connection);
        QVERIFY(!bench.said().contains(QStringLiteral("It expires")));
        QVERIFY(bench.said().contains(QStringLiteral("Its token has expired")));
    }

    void theEyeShowsAndHides()
    {
        TokenBench bench;
        QVERIFY(!bench.field()->accessibleName().contains(QLatin1String("ntn_")));
        bench.press("revealToken");
        QCOMPARE(bench.service.made.reveals.size(), size_t(1));
        QVERIFY(!bench.field()->isRevealed());
        QVERIFY(!bench.find<QWidget>("tokenFailure")->isVisible());
        bench.service.made.reveals[0]->answer(Changed<Secret>{.value = Secret(token)});
        QVERIFY(bench.field()->isRevealed());
        // A screen reader reads it; nothing selects, drags or tips it.
        QVERIFY(bench.field()->accessibleName().contains(QString::fromUtf8(token)));
        QCOMPARE(bench.field()->textInteractionFlags(), Qt::NoTextInteraction);
        QVERIFY(!bench.field()->text().contains(QString::fromUtf8(token)));
        QVERIFY(bench.field()->height() > 0);
        bench.press("revealToken");
        QVERIFY(!bench.field()->isRevealed());
        QVERIFY(!bench.said().contains(QString::fromUtf8(token)));
        // It was kept nowhere: the next look asks again.
        bench.press("revealToken");
        QCOMPARE(bench.service.made.reveals.size(), size_t(2));
    }

    void itHidesByItself_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how :
            {"time", "other connection", "other tab", "new token", "window left"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void itHidesByItself()
    {
        QFETCH(const QString, how);
        TokenBench bench;
        QTRY_VERIFY(bench.page.isActiveWindow());
        if (how == QLatin1String("time"))
            bench.field()->setRevealTime(1ms);
        bench.press("revealToken");
        bench.service.made.reveals[0]->answer(Changed<Secret>{.value = Secret(token)});
        Connection connection = nightlyExport();
        if (how == QLatin1String("other connection")) {
            connection.id = ConnectionId(QStringLiteral("c-other"));
            bench.page.setConnection(connection);
        } else if (how == QLatin1String("new token")) {
            connection.token->createdAt = bench.clock.now();
            bench.page.setConnection(connection);
        } else if (how == QLatin1String("other tab")) {
            bench.page.hide();
        }
        QWidget other;
        if (how == QLatin1String("window left")) {
            bench.page.setConnection(connection); // the same again is no reason
            QVERIFY(bench.field()->isRevealed());
            other.show();
            other.activateWindow();
        }
        QTRY_VERIFY(!bench.field()->isRevealed());
        QVERIFY(!bench.field()->accessibleName().contains(QString::fromUtf8(token)));
    }

    void anAnswerThatComesTooLateIsNotShown()
    {
        TokenBench bench;
        bench.press("revealToken");
        bench.page.hide();
        bench.service.made.reveals[0]->answer(Changed<Secret>{.value = Secret(token)});
        bench.page.show();
        QVERIFY(!bench.field()->isRevealed());
        QVERIFY(bench.find("revealToken")->isEnabled());
    }

    void aRefusalIsSaidWhereItWasAskedFor()
    {
        TokenBench bench;
        const QSignalSpy elsewhere(&bench.tokens, &ConnectionTokens::copyFailed);
        bench.press("revealToken");
        bench.service.made.reveals[0]->answer(ApiError{.kind = ApiError::Kind::Restricted,
            .httpStatus = 403,
            .reason = QStringLiteral("role")});
        QVERIFY(bench.said().contains(
            QStringLiteral("Your role in this workspace does not allow this.")));
        bench.press("copyToken");
        QVERIFY(!bench.find<QWidget>("tokenFailure")->isVisible());
        bench.service.made.reveals[1]->fail(ApiError::Kind::Offline);
        QVERIFY(bench.said().contains(QStringLiteral("The server cannot be reached.")));
        QCOMPARE(TokenBench::pasted(), QString());
        QCOMPARE(elsewhere.count(), 0);
    }

    void copyPutsItOnTheClipboardAlone()
    {
        TokenBench bench;
        const QSignalSpy copied(&bench.tokens, &ConnectionTokens::copied);
        bench.press("copyToken");
        bench.service.made.reveals[0]->answer(Changed<Secret>{.value = Secret(token)});
        QCOMPARE(TokenBench::pasted(), QString::fromUtf8(token));
        QVERIFY(!bench.field()->isRevealed());
        QVERIFY(!bench.said().contains(QString::fromUtf8(token)));
        QCOMPARE(copied.first().at(1).toString(), QStringLiteral("Copied. Cleared in 60 s."));
        bench.clock.advance(61s);
        bench.clipboard.lookAtClock();
        QCOMPARE(TokenBench::pasted(), QString());
    }

    void aCopyGoesOnWhenTheTabIsLeft()
    {
        TokenBench bench;
        const QSignalSpy failed(&bench.tokens, &ConnectionTokens::copyFailed);
        bench.press("copyToken");
        bench.page.hide();
        bench.service.made.reveals[0]->answer(Changed<Secret>{.value = Secret(token)});
        QCOMPARE(TokenBench::pasted(), QString::fromUtf8(token));
        bench.page.show();
        bench.press("copyToken");
        bench.page.hide();
        bench.service.made.reveals[1]->fail(ApiError::Kind::Offline);
        QCOMPARE(failed.count(), 1); // so that the pane tells it
    }

    void whoMayNotIsToldWhy_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<int>("reach");
        QTest::addColumn<QString>("reason");
        const auto row
            = [](const char *name, People::Role role, Standing::Reach reach, const char *reason) {
                  QTest::newRow(name) << int(role) << int(reach) << QString::fromLatin1(reason);
              };
        row("member", People::Role::Member, Standing::Reach::Performs,
            "Only workspace owners and who added the connection can do this.");
        row("guest", People::Role::Guest, Standing::Reach::Performs,
            "Guests cannot change connections.");
        row("read-only", People::Role::Owner, Standing::Reach::ReadOnly,
            "This profile is read-only. Settings can change that.");
    }
    void whoMayNotIsToldWhy()
    {
        QFETCH(const int, role);
        QFETCH(const int, reach);
        QFETCH(const QString, reason);
        TokenBench bench;
        bench.page.setStanding({.self = UserId(QStringLiteral("grace")),
            .role = People::Role(role),
            .reach = Standing::Reach(reach)});
        for (const char *name : {"revealToken", "copyToken", "replaceToken", "handOverToPartner"}) {
            auto *button = bench.find(name);
            QVERIFY2(button->isVisible() && !button->isEnabled(), name);
            QCOMPARE(button->toolTip(), reason);
            QCOMPARE(button->accessibleDescription(), reason);
        }
        QVERIFY(bench.said().contains(reason));
        Connection gone = nightlyExport();
        gone.status = Connections::Status::Disconnected;
        gone.restorableUntil = bench.clock.now().addDays(27);
        bench.page.setConnection(gone);
        for (const char *name : {"restoreConnection", "restoreWithNewToken"}) {
            auto *button = bench.find(name);
            QVERIFY2(button->isVisible() && !button->isEnabled(), name);
            QCOMPARE(button->toolTip(), reason);
            QCOMPARE(button->accessibleDescription(), reason);
        }
        QVERIFY(bench.said().contains(reason));
    }

    void whoAddedItMay()
    {
        TokenBench bench;
        bench.page.setStanding({.self = UserId(QStringLiteral("ada")),
            .role = People::Role::Member,
            .reach = Standing::Reach::Performs});
        QVERIFY(bench.find("copyToken")->isEnabled());
    }

    void otherKindsSayWhyThereIsNone_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("sentence");
        using Kind = Connections::Kind;
        QTest::newRow("public") << int(Kind::Public) << QStringLiteral("each person who uses it");
        QTest::newRow("personal") << int(Kind::PersonalAccessToken) << QStringLiteral("shown once");
        QTest::newRow("mcp") << int(Kind::McpClient) << QStringLiteral("cannot be shown again");
        QTest::newRow("preview") << int(Kind::LinkPreview)
                                 << QStringLiteral("each person who pastes");
        QTest::newRow("unknown") << int(Kind::Unknown) << QStringLiteral("developer portal");
    }
    void otherKindsSayWhyThereIsNone()
    {
        QFETCH(const int, kind);
        QFETCH(const QString, sentence);
        TokenBench bench;
        Connection connection = nightlyExport();
        connection.kind = Connections::Kind(kind);
        bench.page.setConnection(connection);
        QVERIFY2(bench.find<QLabel>("whyNoToken")->text().contains(sentence),
            qPrintable(bench.find<QLabel>("whyNoToken")->text()));
        for (const char *name : {"revealToken", "copyToken", "replaceToken", "handOverToPartner"})
            QVERIFY2(!bench.find(name)->isVisible(), name);
    }

    void aDisconnectedOneOffersToComeBack()
    {
        TokenBench bench;
        Connection connection = nightlyExport();
        connection.status = Connections::Status::Disconnected;
        connection.restorableUntil = bench.clock.now().addDays(27);
        bench.page.setConnection(connection);
        QVERIFY(!bench.find("copyToken")->isVisible());
        bench.press("restoreConnection");
        QCOMPARE(bench.service.made.restorations.size(), size_t(1));
        QCOMPARE(
            bench.service.made.restorations[0]->query.newToken, WorkspaceChanges::NewToken::No);
        bench.press("restoreWithNewToken");
        auto *dialog = bench.page.findChild<NewTokenDialog *>();
        QVERIFY(dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        bench.clock.advance(std::chrono::hours(24 * 28));
        bench.page.setConnection(connection);
        QVERIFY(!bench.find("restoreConnection")->isEnabled());
        QCOMPARE(bench.find("restoreWithNewToken")->toolTip(),
            QStringLiteral("The 30 days in which it could be restored are over."));
    }

    void byKeyboardAlone()
    {
        TokenBench bench;
        QVERIFY(QTest::qWaitForWindowActive(&bench.page));
        const auto press = [&bench](const char *name) {
            if (!walkTo(&bench.page, name))
                return false;
            QTest::keyClick(bench.page.focusWidget(), Qt::Key_Space);
            return true;
        };
        QVERIFY(press("Show token"));
        bench.service.made.reveals[0]->answer(Changed<Secret>{.value = Secret(token)});
        QVERIFY(bench.field()->isRevealed());
        // The focus stays on the eye, which now hides it.
        QCOMPARE(spokenName(bench.page.focusWidget()), QStringLiteral("Hide token"));
        // A screen reader reads the field, which Tab leads to.
        QVERIFY(walkTo(&bench.page, QByteArray("Token of Nightly export: " + token).constData()));
        QCOMPARE(bench.page.focusWidget(), static_cast<QWidget *>(bench.field()));
        QVERIFY(press("Hide token"));
        QVERIFY(!bench.field()->isRevealed());

        QVERIFY(press("Copy token"));
        bench.service.made.reveals[1]->answer(Changed<Secret>{.value = Secret(token)});
        QCOMPARE(TokenBench::pasted(), QString::fromUtf8(token));
        QCOMPARE(spokenName(bench.page.focusWidget()), QStringLiteral("Copy token"));

        QVERIFY(press("Replace token…"));
        auto *dialog = bench.page.findChild<NewTokenDialog *>();
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        QVERIFY(walkTo(dialog, "Replace token"));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QCOMPARE(bench.service.made.rotations.size(), size_t(1));
        bench.service.made.rotations[0]->answer(Changed<Secret>{.value = Secret(otherToken)});
        QVERIFY(walkTo(dialog, "Show the new token"));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QVERIFY(dialog->findChild<SecretField *>(QStringLiteral("newToken"))->isRevealed());
        QVERIFY(walkTo(dialog, "Copy token"));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QCOMPARE(TokenBench::pasted(), QString::fromUtf8(otherToken));
        QVERIFY(walkTo(dialog, "Close"));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QVERIFY(!dialog->isVisible());
        bench.page.activateWindow();
        QTRY_COMPARE(spokenName(bench.page.focusWidget()), QStringLiteral("Replace token…"));
    }

    void aNewTokenByKeyboard()
    {
        TokenBench bench;
        bench.find("replaceToken")->setFocus(Qt::TabFocusReason);
        QTest::keyClick(bench.find("replaceToken"), Qt::Key_Space);
        auto *dialog = bench.page.findChild<NewTokenDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(TokenBench::said(dialog).contains(QStringLiteral("401")));
        QVERIFY(TokenBench::said(dialog).contains(QStringLiteral("yesterday")));
        QVERIFY(bench.service.made.rotations.empty());
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(dialog->isBusy());
        QCOMPARE(bench.service.made.rotations.size(), size_t(1));
        bench.service.made.rotations[0]->fail(ApiError::Kind::Offline);
        QVERIFY(TokenBench::said(dialog).contains(QStringLiteral("The server cannot be reached.")));
        QTest::keyClick(dialog, Qt::Key_Return);
        bench.service.made.rotations[1]->answer(Changed<Secret>{.value = Secret(otherToken)});
        QVERIFY(TokenBench::said(dialog).contains(
            QStringLiteral("The old one does not work any more.")));
        QVERIFY(!TokenBench::said(dialog).contains(QString::fromUtf8(otherToken)));
        QCOMPARE(namelessControls(dialog), QStringList());
        // The focus is on the copy button already.
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
        QCOMPARE(TokenBench::pasted(), QString::fromUtf8(otherToken));
        QVERIFY(TokenBench::said(dialog).contains(QStringLiteral("Copied. Cleared in 60 s.")));
        QTest::mouseClick(
            dialog->findChild<QPushButton *>(QStringLiteral("revealNewToken")), Qt::LeftButton);
        QVERIFY(dialog->findChild<SecretField *>(QStringLiteral("newToken"))->isRevealed());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    }

    void leavingADialogDoesNotTakeTheChangeBack()
    {
        TokenBench bench;
        const QSignalSpy finished(&bench.actions, &ConnectionActions::finished);
        bench.press("replaceToken");
        auto *dialog = bench.page.findChild<NewTokenDialog *>();
        QTest::keyClick(dialog, Qt::Key_Return);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
        bench.service.made.rotations[0]->answer(Changed<Secret>{.value = Secret(otherToken)});
        QCOMPARE(finished.count(), 1);
        QVERIFY(!finished.first().at(1).value<ActionReport>().isHeard); // the window tells it
    }

    void aCardForAPartner()
    {
        TokenBench bench;
        bench.press("handOverToPartner");
        auto *dialog = bench.page.findChild<PartnerDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        const auto says = [dialog](const char *words) {
            return TokenBench::said(dialog).contains(QString::fromUtf8(words));
        };
        QVERIFY(says("Counting…"));
        bench.service.reachedPages[0]->answer(
            ReachedPages{{}, Reach{.directPages = 2, .roots = 2, .pages = 240}});
        QVERIFY(says("240 page(s), by 2 root(s)"));
        QVERIFY(says("https://api.notion.com/v1"));
        QVERIFY(says("2026-03-11"));
        QVERIFY(says("Webhooks by Zapier"));
        QVERIFY(says("go to the support of Zapier, not to Notion’s"));
        auto *kind = dialog->findChild<QComboBox *>(QStringLiteral("partnerKind"));
        kind->setFocus(Qt::TabFocusReason);
        QTest::keyClick(kind, Qt::Key_Down);
        QVERIFY(says("Internal Integration Token"));
        QTest::keyClick(kind, Qt::Key_End);
        auto *name
            = dialog->findChild<QWidget *>(QStringLiteral("partnerName"))->findChild<QLineEdit *>();
        QVERIFY(name->isVisible());
        QTest::keyClicks(name, QStringLiteral("Acme Sync"));
        QVERIFY(says("What to paste into Acme Sync"));
        QCOMPARE(namelessControls(dialog), QStringList());

        QTest::mouseClick(
            dialog->findChild<QPushButton *>(QStringLiteral("copyCard")), Qt::LeftButton);
        const QString card = TokenBench::pasted();
        for (const char *part : {"Acme Sync works as “Nightly export”", "https://api.notion.com/v1",
                 "2026-03-11", "240", "support of Acme Sync", "Token: comes separately"})
            QVERIFY2(card.contains(QString::fromUtf8(part)), part);
        QVERIFY(bench.service.made.reveals.empty());
        QVERIFY(says("The card is copied, without the token."));

        QTest::mouseClick(dialog->findChild<QAbstractButton *>(QStringLiteral("copyPartnerToken")),
            Qt::LeftButton);
        bench.service.made.reveals[0]->answer(Changed<Secret>{.value = Secret(token)});
        QCOMPARE(TokenBench::pasted(), QString::fromUtf8(token));
        QVERIFY(!says(token.constData()));
    }

    void handsOverToAPartnerByKeyboardAlone()
    {
        TokenBench bench;
        QVERIFY(QTest::qWaitForWindowActive(&bench.page));
        QVERIFY(walkTo(&bench.page, "Hand over to a partner…"));
        QTest::keyClick(bench.page.focusWidget(), Qt::Key_Space);
        auto *dialog = bench.page.findChild<PartnerDialog *>();
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        bench.service.reachedPages[0]->answer(
            ReachedPages{{}, Reach{.directPages = 2, .roots = 2, .pages = 240}});
        const auto press = [dialog](const char *name) {
            if (!walkTo(dialog, name))
                return false;
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
            return true;
        };
        // Read out with its label; what is called by its value under X11 is the choice.
        QVERIFY(walkTo(dialog, "Zapier"));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_End);
        QVERIFY(walkTo(dialog, "Name of the program"));
        QTest::keyClicks(dialog->focusWidget(), QStringLiteral("Acme Sync"));
        QVERIFY(TokenBench::said(dialog).contains(QStringLiteral("What to paste into Acme Sync")));

        QVERIFY(press("Copy API address"));
        QCOMPARE(TokenBench::pasted(), QStringLiteral("https://api.notion.com/v1"));
        QVERIFY(press("Copy token"));
        bench.service.made.reveals[0]->answer(Changed<Secret>{.value = Secret(token)});
        QCOMPARE(TokenBench::pasted(), QString::fromUtf8(token));
        QVERIFY(press("Test the token"));
        bench.service.made.reveals[1]->answer(Changed<Secret>{.value = Secret(token)});
        bench.access.tests[0]->answer(Identity{.self = {.name = QStringLiteral("Nightly export")},
            .workspace = Workspace{.name = QStringLiteral("Northwind")}});
        QVERIFY(TokenBench::said(dialog).contains(
            QStringLiteral("The token works: it acts as Nightly export in Northwind.")));
        QVERIFY(press("Copy card without the token"));
        QVERIFY(TokenBench::pasted().contains(QStringLiteral("Acme Sync")));

        QTest::keyClick(dialog->focusWidget(), Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
        bench.page.activateWindow();
        QTRY_COMPARE(
            spokenName(bench.page.focusWidget()), QStringLiteral("Hand over to a partner…"));
    }

    void theTokenIsTried_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("good") << -1
                              << QStringLiteral(
                                     "The token works: it acts as Nightly export in Northwind.");
        QTest::newRow("refused") << int(ApiError::Kind::Unauthorized)
                                 << QStringLiteral("The token is not accepted.");
        QTest::newRow("offline") << int(ApiError::Kind::Offline)
                                 << QStringLiteral("The server cannot be reached.");
    }
    void theTokenIsTried()
    {
        QFETCH(const int, error);
        QFETCH(const QString, sentence);
        TokenBench bench;
        bench.press("handOverToPartner");
        auto *dialog = bench.page.findChild<PartnerDialog *>();
        auto *button = dialog->findChild<QPushButton *>(QStringLiteral("testToken"));
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(!button->isEnabled());
        bench.service.made.reveals[0]->answer(Changed<Secret>{.value = Secret(token)});
        QCOMPARE(bench.access.tests[0]->query, Secret(token));
        if (error < 0)
            bench.access.tests[0]->answer(
                Identity{.self = {.name = QStringLiteral("Nightly export")},
                    .workspace = Workspace{.name = QStringLiteral("Northwind")}});
        else
            bench.access.tests[0]->fail(ApiError::Kind(error));
        QVERIFY2(TokenBench::said(dialog).contains(sentence), qPrintable(TokenBench::said(dialog)));
        QVERIFY(button->isEnabled());
        QCOMPARE(dialog->focusWidget(), button);
        QVERIFY(!TokenBench::said(dialog).contains(QString::fromUtf8(token)));
    }

    void theServiceMayRefuseTheTokenOfATest()
    {
        TokenBench bench;
        bench.press("handOverToPartner");
        auto *dialog = bench.page.findChild<PartnerDialog *>();
        QTest::mouseClick(
            dialog->findChild<QPushButton *>(QStringLiteral("testToken")), Qt::LeftButton);
        bench.service.made.reveals[0]->answer(
            ApiError{.kind = ApiError::Kind::Restricted, .reason = QStringLiteral("role")});
        QVERIFY(TokenBench::said(dialog).contains(
            QStringLiteral("Your role in this workspace does not allow this.")));
        QVERIFY(bench.access.tests.empty());
    }

    void theBotOfANotionProfileHasTheProfilesToken()
    {
        TokenBench bench(Provenance::Measured);
        bench.page.setStanding({.self = UserId(QStringLiteral("bot"))});
        bench.page.setConnection({.id = ConnectionId(QStringLiteral("bot")),
            .name = QStringLiteral("Export"),
            .isOwnBot = true});
        QVERIFY(bench.said().contains(QStringLiteral("Kept in the keyring of this computer.")));
        QVERIFY(!bench.find("replaceToken")->isEnabled());
        QVERIFY(bench.find("openPortal")->isVisible());
        bench.press("copyToken");
        bench.access.ownTokens[0]->answer(Secret(token));
        QCOMPARE(TokenBench::pasted(), QString::fromUtf8(token));
        bench.press("revealToken");
        bench.access.ownTokens[1]->answer(Secret(token));
        QVERIFY(bench.field()->isRevealed());
        bench.press("handOverToPartner");
        auto *dialog = bench.page.findChild<PartnerDialog *>();
        bench.service.reachedPages[0]->fail(ApiError::Kind::Restricted);
        QVERIFY(TokenBench::said(dialog).contains(QStringLiteral("Unknown")));
    }
};

QTEST_MAIN(TestConnectionTokenPage)
#include "tst_connectiontokenpage.moc"
