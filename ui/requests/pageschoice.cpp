// SPDX-License-Identifier: MIT
#include "ui/requests/pageschoice.h"

#include "models/items/pagewords.h"
#include "ui/common/textlabel.h"
#include "ui/theme/metrics.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace Gatehouse {

namespace {
constexpr QSize choiceTreeSize(340, 260);
}

PagesChoice::PagesChoice(WorkspaceService &service, PagePicker::Focus focus, QWidget *parent)
    : QWidget(parent)
    , m_label(new TextLabel(TextLabel::Kind::Strong, this))
    , m_picker(new PagePicker({.service = service, .draft = m_draft, .focus = focus}, this))
    , m_count(new TextLabel(TextLabel::Kind::Body, this))
{
    m_picker->setTreeSize(choiceTreeSize);
    m_count->setObjectName(QStringLiteral("pageCount"));
    m_count->setWordWrap(true);
    // Two lines always, so that the tree does not jump with each box.
    m_count->setMinimumHeight(2 * m_count->fontMetrics().lineSpacing());
    m_count->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::small);
    layout->addWidget(m_label);
    layout->addWidget(m_picker, 1);
    layout->addWidget(m_count);
    connect(m_picker, &PagePicker::toggleRefused, this, &PagesChoice::refuse);
    connect(&m_draft, &PageAccessDraft::changed, this, [this] {
        showCount();
        Q_EMIT edited();
    });
}

void PagesChoice::setWords(const Words &words)
{
    m_words = words;
    m_label->setText(words.label);
    m_picker->retranslate();
    showCount();
}

void PagesChoice::showCount()
{
    const int count = int(m_draft.given().size());
    const std::optional<Reach> reach = m_draft.reach();
    m_count->setColorRole(count == 0 ? ColorRole::Secondary : ColorRole::Text);
    if (count == 0)
        m_count->setText(m_words.none);
    else if (isTooMuch())
        m_count->setText(tr("At most %Ln page(s) can be chosen.", nullptr, most));
    else if (reach && reach->pages > count)
        m_count->setText(
            tr("%1 in all, with everything below.", "pages").arg(PageWords::pages(reach->pages)));
    else if (reach)
        m_count->setText(tr("%1, with none below.", "checked pages").arg(PageWords::pages(count)));
    else
        m_count->setText(
            tr("%1, with everything below.", "checked pages").arg(PageWords::pages(count)));
    m_count->setAccessibleName(m_count->text());
}

void PagesChoice::refuse(const QString &why)
{
    m_count->setText(why);
    m_count->setColorRole(ColorRole::Warning);
    m_count->setAccessibleName(why);
    QAccessibleEvent alert(m_count, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace Gatehouse
