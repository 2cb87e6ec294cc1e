// SPDX-License-Identifier: MIT
// The scenes of settings, command palette and read-only profile.
#include "app/console/palettecontroller.h"
#include "app/console/tour.h"
#include "app/console/workspaceview.h"
#include "models/profiles/profilestore.h"
#include "ui/common/errortext.h"
#include "ui/common/messagebar.h"
#include "ui/common/pane.h"
#include "ui/connections/connectionspane.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemView>
#include <QKeySequence>
#include <QLineEdit>

namespace Gatehouse {

void Tour::planSettings()
{
    const auto pane
        = [this]() -> Pane & { return *m_main.window().pane(QStringLiteral("settings")); };
    addMain(QStringLiteral("settings"), [this] {
        closeDialogs();
        m_main.window().showPane(QStringLiteral("settings"));
    });
    addMain(QStringLiteral("settings-shortcuts"), [this, pane] {
        QAbstractItemView *table = tableOf(pane(), QStringLiteral("shortcutsTable"));
        table->setCurrentIndex(table->model()->index(2, 0));
        // Find has these: what happens then is the picture.
        table->model()->setData(table->model()->index(2, table->model()->columnCount() - 1),
            QVariant::fromValue(QKeySequence(QKeySequence::Find)));
    });
}

void Tour::planPalette()
{
    const auto type = [this](const QString &text) {
        return [this, text] {
            auto *field = m_main.window().findChild<QLineEdit *>(QStringLiteral("paletteField"));
            if (!field || !field->isVisible())
                m_main.window().runAction(QStringLiteral("editPalette"));
            field = m_main.window().findChild<QLineEdit *>(QStringLiteral("paletteField"));
            field->setText(text);
        };
    };
    const auto answered = [this] { return !m_main.palette().model().isSearching(); };
    addMain(QStringLiteral("palette"), [this, type] {
        m_main.window().showPane(QStringLiteral("connections"));
        type(QString())();
    });
    addMain(QStringLiteral("palette-text"), type(QStringLiteral("zap")), answered);
    addMain(QStringLiteral("palette-groups"), type(QStringLiteral("re")), answered);
    addMain(QStringLiteral("palette-no-match"), type(QStringLiteral("nothing has this name")),
        answered);
}

void Tour::planReadOnly()
{
    const auto switchTo = [this](Profile::Access access) {
        std::optional<Profile> profile = m_shared.profiles.find(m_main.profile());
        profile->access = access;
        if (const Result<void> saved = m_shared.profiles.save(*profile); saved)
            m_main.refreshProfiles();
    };
    addMain(QStringLiteral("read-only"), [this, switchTo] {
        closeDialogs();
        switchTo(Profile::Access::ReadOnly);
        m_main.view()->connectionsPane().messageBar()->showFailure(
            {.text = errorText({.kind = ApiError::Kind::ReadOnly})});
    });
    addMain(QStringLiteral("read-only-settings"), [this] {
        m_main.view()->connectionsPane().messageBar()->clear();
        m_main.window().showPane(QStringLiteral("settings"));
    });
    addMain(QStringLiteral("read-only-off"), [this, switchTo] {
        switchTo(Profile::Access::ReadWrite);
        m_main.window().showPane(QStringLiteral("connections"));
    });
}

} // namespace Gatehouse
