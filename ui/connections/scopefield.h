// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/workspace.h"
#include "ui/common/errortext.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace Gatehouse {

class RadioChoice;
class TextLabel;

//! Which workspaces may install a public connection. Fixed once it is created.
class ScopeField : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScopeField)

public:
    explicit ScopeField(QWidget *parent = nullptr);

    void setWorkspaces(const std::vector<Workspace> &workspaces);
    void setFailure(const ErrorText &error);
    //! Empty: any.
    QStringList workspaceIds() const;
    bool isComplete() const;
    void retranslate();

Q_SIGNALS:
    void edited();
    //! Their names are needed.
    void workspacesWanted();

private:
    enum class State { Unasked, Asked, Here, Failed };
    enum Option { Any, Selected };

    void ask();
    void showState();

    State m_state = State::Unasked;
    ErrorText m_error;
    RadioChoice *m_choice = nullptr;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_boxes = nullptr;
    TextLabel *m_below = nullptr;
    QPushButton *m_again = nullptr;
    struct Box {
        QString id = {};
        QCheckBox *box = nullptr;
    };
    QList<Box> m_workspaces;
};

} // namespace Gatehouse
