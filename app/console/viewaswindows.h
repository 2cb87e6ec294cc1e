// SPDX-License-Identifier: MIT
#pragma once

#include "app/console/viewascontroller.h"

#include <QSize>

#include <memory>
#include <vector>

namespace Gatehouse {

//! The windows in which an owner looks as somebody else, of one open profile. They ask its server,
//! and go with it.
class ViewAsWindows final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ViewAsWindows)

public:
    explicit ViewAsWindows(const Shared &shared, QObject *parent = nullptr);
    ~ViewAsWindows() override;

    //! Takes the place of a window that shows the same person there.
    void open(const ViewAsController::Visit &visit, const QSize &size);
    void closeAll();

    //! The newest last.
    const std::vector<std::unique_ptr<ViewAsController>> &all() const { return m_views; }

    void showLanguage();
    void showTheme();
    void showKeys();

Q_SIGNALS:
    void profileChosen(const Gatehouse::ProfileId &id);
    void newWindowRequested();
    void languageChosen(QLocale::Language language);
    void themeChosen(Gatehouse::Theme::Mode mode);
    void quitRequested();

private:
    Shared m_shared;
    std::vector<std::unique_ptr<ViewAsController>> m_views;
};

} // namespace Gatehouse
