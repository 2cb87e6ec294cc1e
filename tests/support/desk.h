// SPDX-License-Identifier: MIT
#pragma once

#include "app/console/composition.h"
#include "models/auth/tokenstore.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLineEdit>
#include <QMenu>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>

namespace Gatehouse {

class Dialog;
class MainWindow;

//! Somebody before the console: sees what is visible, clicks and types, and knows nothing else.
namespace Desk {

//! Labels and buttons that can be seen below \a root, as they read.
QStringList texts(const QWidget *root);
bool sees(const QWidget *root, const QString &sentence);
//! By its text without mnemonic, or by what a screen reader calls it; null: none to be seen.
QAbstractButton *button(const QWidget *root, const QString &text);
QLineEdit *field(const QWidget *root, const QString &label);
Dialog *dialog(const QWidget *window);
QAbstractItemView *table(const QWidget *window, const QString &objectName);
//! The first column of the rows, as painted.
QStringList names(const QAbstractItemView *table);
//! The menu that is open; null: none.
QMenu *menu();

//! Fails the test when it cannot be clicked; so does every function below. Returns whether it
//! could.
bool click(QWidget *widget);
bool press(const QWidget *root, const QString &button);
bool type(const QWidget *root, const QString &label, const QString &text);
bool choose(const QString &text);
//! Tab until the button has the focus, then Return.
bool tabTo(QWidget *window, const QString &button);
bool pickMenu(MainWindow *window, const QStringList &path);

//! Writes what the window and its dialogs look like into $GATEHOUSE_PICTURES (default: the folder
//! `pictures` where the test runs).
void keepPicture(QWidget *window, const QString &name);

} // namespace Desk

//! One run of the whole console on a directory, until it goes out of scope.
class ConsoleRun final {
public:
    struct Start {
        QString directory = {};
        TokenStore *keychain = nullptr;
        QUrl notion = QUrl(QStringLiteral("http://127.0.0.1:1"));
        QString profile = {};
        std::optional<int> storePages = {};
        int retries = 0;
        std::optional<std::chrono::seconds> clipboardTimeout = {};
        std::function<bool(const QUrl &)> openBrowser = [](const QUrl &) { return false; };
    };
    explicit ConsoleRun(const Start &start);
    ~ConsoleRun();
    Q_DISABLE_COPY_MOVE(ConsoleRun)

    //! What begin() answered: nothing while the console runs.
    std::optional<int> exitCode() const { return m_exitCode; }
    QList<MainWindow *> windows() const;
    //! The newest window.
    MainWindow *window() const;
    //! Whether a workspace is open in the newest window and its connections are there.
    bool isOpen() const;

private:
    std::unique_ptr<Composition> m_composition;
    std::optional<int> m_exitCode;
};

} // namespace Gatehouse
