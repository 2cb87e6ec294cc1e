// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/pageaccessdraft.h"
#include "ui/pages/pagepicker.h"

#include <QWidget>

namespace Gatehouse {

class TextLabel;

//! The pages that somebody wants for a connection that has none of theirs yet: what is checked is
//! wanted, with everything below it.
class PagesChoice final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PagesChoice)

public:
    static constexpr int most = 1000; //!< what the service takes

    PagesChoice(WorkspaceService &service, PagePicker::Focus focus, QWidget *parent = nullptr);

    std::vector<PageId> pages() const { return m_draft.given(); }
    bool isTooMuch() const { return m_draft.given().size() > size_t(most); }

    struct Words {
        QString label = {};
        QString none = {}; //!< what it means that nothing is checked
    };
    void setWords(const Words &words);
    //! Reads the pages; also the first time.
    void refresh() { m_picker->refresh(); }

Q_SIGNALS:
    void edited();

private:
    void showCount();
    void refuse(const QString &why);

    PageAccessDraft m_draft{{}};
    Words m_words;
    TextLabel *m_label = nullptr;
    PagePicker *m_picker = nullptr;
    TextLabel *m_count = nullptr;
};

} // namespace Gatehouse
