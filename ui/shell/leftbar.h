// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/ground.h"
#include "ui/shell/leftbarentry.h"
#include "ui/shell/signedinperson.h"

#include <QList>

class QVBoxLayout;

namespace Gatehouse {

class Avatar;
class ElidedLabel;
class WorkspaceButton;

//! Workspace switcher, entries of the panes, and who is signed in.
class LeftBar : public Ground {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeftBar)

public:
    explicit LeftBar(QWidget *parent = nullptr);

    WorkspaceButton *workspaceButton() const { return m_workspace; }
    void addEntry(const QString &id, IconName icon, const QString &title);
    void removeEntries();
    void setTitle(const QString &id, const QString &title);
    void setCount(const QString &id, std::optional<int> count);
    void setCurrent(const QString &id);
    //! To the entry of the pane that is shown.
    void focusCurrent();
    void setSignedIn(const SignedInPerson &person);

    LeftBarWidth::Mode mode() const { return m_mode; }
    void setMode(LeftBarWidth::Mode mode);
    //! In which no word is cut.
    int wantedWidth() const;

Q_SIGNALS:
    void entryChosen(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Entry {
        QString id = {};
        LeftBarEntry *button = nullptr;
    };

    LeftBarEntry *entry(const QString &id) const;
    void showSignedIn();

    QList<Entry> m_entries;
    SignedInPerson m_person;
    LeftBarWidth::Mode m_mode = LeftBarWidth::Mode::Words;
    WorkspaceButton *m_workspace = nullptr;
    QVBoxLayout *m_entryLayout = nullptr;
    QWidget *m_footer = nullptr;
    Avatar *m_avatar = nullptr;
    QWidget *m_personTexts = nullptr;
    ElidedLabel *m_personName = nullptr;
    ElidedLabel *m_personRole = nullptr;
};

} // namespace Gatehouse
