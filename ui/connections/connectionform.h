// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/connectiondraft.h"
#include "models/domain/standing.h"
#include "models/domain/workspace.h"
#include "ui/common/errortext.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace Gatehouse {

class CapabilitiesField;
class FieldRow;
class Ground;
class IconField;
class RadioChoice;
class RedirectField;
class ScopeField;
class TextLabel;

//! What a connection is, as fields: for a new one, and to change one that is there.
class ConnectionForm : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionForm)

public:
    enum class Purpose { Create, Edit };

    explicit ConnectionForm(Purpose purpose, QWidget *parent = nullptr);

    //! Of a new one. What was typed stays, also what the other kind does not ask for.
    void setKind(Connections::Kind kind);
    Connections::Kind kind() const { return m_base.kind; }
    void setWorkspaces(const std::vector<Workspace> &workspaces);
    void setWorkspacesFailed(const ErrorText &error);
    ConnectionDraft draft() const;

    //! The one that is to be changed, and who wants to. Where that is all they may, the form asks
    //! for nothing but who manages its pages.
    void setConnection(const Connection &connection, const Standing &standing);
    //! It has become \a now in the meantime: what was changed here stays, the rest follows.
    void carryOver(const Connection &now);
    ConnectionChange change() const;

    bool isComplete() const;
    void focusFirst();
    IconField *icon() const { return m_icon; }
    void retranslate();

Q_SIGNALS:
    void edited();
    void workspacesWanted();

private:
    Ground *addSection();
    void makeFields();
    void showKind();
    void fill(const Connection &connection);
    Connection inFields() const;
    void check();
    QUrl website() const;
    bool isRuleOnly() const;

    Purpose m_purpose;
    Connection m_base;
    Standing m_standing;
    QString m_filledWebsite; //!< as it was written into its field

    QVBoxLayout *m_layout = nullptr;
    QWidget *m_identity = nullptr;
    FieldRow *m_name = nullptr;
    IconField *m_icon = nullptr;
    QWidget *m_maker = nullptr;
    FieldRow *m_developer = nullptr;
    FieldRow *m_website = nullptr;
    FieldRow *m_support = nullptr;
    QWidget *m_install = nullptr;
    RedirectField *m_redirects = nullptr;
    ScopeField *m_scope = nullptr;
    TextLabel *m_fixedScopeLabel = nullptr;
    TextLabel *m_fixedScope = nullptr;
    RadioChoice *m_listing = nullptr;
    QWidget *m_may = nullptr;
    CapabilitiesField *m_capabilities = nullptr;
    Ground *m_pages = nullptr;
    RadioChoice *m_pageRule = nullptr;
    TextLabel *m_whyRuleOnly = nullptr;
};

} // namespace Gatehouse
