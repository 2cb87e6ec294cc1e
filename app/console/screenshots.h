// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QSize>
#include <QString>
#include <QTimer>

#include <functional>
#include <vector>

class QWidget;

namespace Gatehouse {

//! Goes through a list of scenes and writes a picture of each: 01-connections.png and so on.
class Screenshots final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Screenshots)

public:
    struct Scene {
        QString name = {};
        std::function<void()> act = {}; //!< leads to the scene
        std::function<bool()> ready = {}; //!< nothing: at once
        std::function<QWidget *()> window
            = {}; //!< what is photographed, with its dialogs and menus
        int settleMilliseconds = 80; //!< for what comes with a delay: skeletons, layouts
    };

    //! \a directory is made when it is not there.
    explicit Screenshots(QString directory, QObject *parent = nullptr);
    ~Screenshots() override;

    void add(Scene scene);
    //! Ends in finished(): 0, or 1 when a scene did not come or a picture could not be written.
    void run();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void beginScene();
    void look();
    void shoot();

    QString m_directory;
    std::vector<Scene> m_scenes;
    size_t m_current = 0;
    QTimer m_look;
    QElapsedTimer m_since;
};

} // namespace Gatehouse
