// SPDX-License-Identifier: MIT
#include "ui/requests/wantedpages.h"

#include "models/items/pagewords.h"
#include "models/items/requestwords.h"
#include "ui/common/avatar.h"
#include "ui/common/textlabel.h"
#include "ui/theme/metrics.h"

#include <QVBoxLayout>

namespace Gatehouse {

WantedPages::WantedPages(QWidget *parent)
    : QWidget(parent)
    , m_heading(new TextLabel(TextLabel::Kind::Strong, this))
    , m_list(new QVBoxLayout)
    , m_hidden(new TextLabel(TextLabel::Kind::Body, this))
{
    m_hidden->setWordWrap(true);
    m_hidden->setColorRole(ColorRole::Secondary);
    m_hidden->setObjectName(QStringLiteral("hiddenPages"));
    m_list->setSpacing(Metrics::small);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::small);
    layout->addWidget(m_heading);
    layout->addLayout(m_list);
    layout->addWidget(m_hidden);
    layout->addStretch(1);
}

void WantedPages::showRows(int wanted)
{
    while (m_rows.size() > wanted) {
        const Row row = m_rows.takeLast();
        delete row.title;
        delete row.below;
    }
    while (m_rows.size() < wanted) {
        const Row row{.title = new TextLabel(TextLabel::Kind::Body, this),
            .below = new TextLabel(TextLabel::Kind::Secondary, this)};
        row.title->setObjectName(QStringLiteral("wantedPage"));
        row.title->setWordWrap(true);
        auto *lines = new QVBoxLayout;
        lines->setSpacing(0);
        lines->addWidget(row.title);
        lines->addWidget(row.below);
        m_list->addLayout(lines);
        m_rows << row;
    }
}

void WantedPages::setRequest(const ConnectionRequest &request)
{
    m_heading->setText(tr("Pages it is wanted for"));
    showRows(int(request.pages.size()));
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const ConnectionRequest::WantedPage &page = request.pages[size_t(i)];
        const QString title = PageWords::title(page.title);
        m_rows[i].title->setText(
            Avatar::isEmoji(page.icon) ? page.icon + QLatin1Char(' ') + title : title);
        m_rows[i].below->setText(page.descendantsCount > 0 ? PageWords::below(page.descendantsCount)
                                                           : tr("no page below"));
    }
    const QString hidden = request.pagesCount == 0
        ? tr("No page is named: whoever installs it chooses.")
        : RequestWords::hiddenPages(request);
    m_hidden->setText(hidden);
    m_hidden->setVisible(!hidden.isEmpty());
}

} // namespace Gatehouse
