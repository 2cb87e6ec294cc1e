// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/policy.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>

namespace Gatehouse {

//! What saving a policy means, in words and numbers.
class PolicyPreviewWords {
    Q_DECLARE_TR_FUNCTIONS(PolicyPreviewWords)

public:
    //! One effect: a whole sentence, and whom or what it is about.
    struct Effect {
        QString sentence = {};
        QStringList names = {}; //!< the first of them, and how many more there are

        friend bool operator==(const Effect &, const Effect &) = default;
    };

    //! Weightiest first; at least one, which may say that nobody is touched.
    static QList<Effect> effects(const PolicyPreview &preview);
    //! Beside the number of changes: "7 people could no longer create connections". Empty when
    //! nobody loses anything.
    static QString losses(const PolicyPreview &preview);
    //! A setting that changes: "Only owners create connections: Off → On".
    static QStringList changes(const PolicyPreview &preview);

    static QStringList names(const PolicyPreview::Some &some);
    static QStringList names(const PolicyPreview::Persons &persons);
};

} // namespace Gatehouse
